import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Pack, refOf, standingOf } from '../src/model/pack.ts'
import type { Change } from '../src/model/rule.ts'
import type { TopicId } from '../src/model/topic.ts'
import type { FindBase } from '../src/policy/packs/base.ts'
import { packsInUse } from '../src/policy/packs/packs-in-use.ts'
import { parsePack } from '../src/policy/packs/parse-pack.ts'
import { reportFormats } from '../src/reports/index.ts'
import { allKinds, sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'

/** A pack of `fixtures/packs-bases/`; `more` stands at the end of its `pack.yaml`. */
const pack = (name: string, more = ''): Pack => {
  const at = `fixtures/packs-bases/${name}`
  const files = readdirSync(at).map(file =>
    sourceFrom(`${at}/${file}`, read(`${at}/${file}`) + (file === 'pack.yaml' ? more : '')),
  )
  const folders = { 'base@1.0': 'base', 'base@2.0': 'base-2' }
  const findBase: FindBase = ref => ({ is: 'pack', pack: pack(new Map(Object.entries(folders)).get(ref) ?? '', more) })
  const { value, problems } = parsePack(files, allKinds, [{ id: 'license' as TopicId, declarable: false }], {
    findBase,
    comesAlong: false,
  })
  if (value === undefined) throw new TypeError(`${name}: ${problems.map(({ what }) => what).join('; ')}`)
  return value
}

describe('a pack that extends another', () => {
  const overlay = pack('overlay')

  test('has its rules, with where they come from and what was done to them', () => {
    const steps = (change: Change | undefined): readonly string[] =>
      change ? [...steps(change.before), `${change.kind} by ${change.by}`] : []
    const expected = parse(read('fixtures/composition/resolved.yaml')) as readonly { readonly passes?: string }[]
    const found = overlay.rules.map(({ id, level, withdrawn, origin, examples }, index) => ({
      id,
      level,
      ...(withdrawn && { withdrawn }),
      from: origin.pack,
      changes: steps(origin.change),
      ...(expected[index]?.passes && { passes: examples[0] && 'text' in examples[0] && examples[0].text }),
    }))
    expect(found).toEqual(expected)
  })

  test('has its texts, themes and profiles, the latest title of each', () => {
    expect(overlay.bases).toEqual(['base@2.0', 'base@1.0'])
    expect(overlay.basis.map(({ key }) => key)).toEqual(['manual'])
    expect(overlay.themes).toEqual([{ id: 'openness', title: 'Openness and more' }])
    expect(overlay.profiles.map(({ id }) => id)).toEqual(['baseline', 'loose'])
    expect(overlay.standing).toBe('The second one.')
  })

  test('has a digest that covers the base: a byte changed there changes it here', () => {
    expect(pack('overlay').digest).toBe(overlay.digest)
    const files = readdirSync('fixtures/packs-bases/overlay')
    expect(files.length).toBeGreaterThan(1)
    const base = pack('base-2')
    const onto = (digest: string): string | undefined =>
      parsePack(
        files.map(file => sourceFrom(file, read(`fixtures/packs-bases/overlay/${file}`))),
        allKinds,
        [{ id: 'license' as TopicId, declarable: false }],
        { findBase: () => ({ is: 'pack', pack: { ...base, digest } }), comesAlong: false },
      ).value?.digest
    expect(onto(base.digest)).toBe(overlay.digest)
    expect(onto('0'.repeat(64))).not.toBe(overlay.digest)
  })
})

/** A row of `fixtures/composition/in-use.yaml`. */
interface Row {
  readonly name: string
  readonly packs: readonly string[]
  readonly profile?: string
  readonly judge?: Readonly<Record<string, readonly number[]>>
  readonly 'taken-over'?: Readonly<Record<string, number>>
  readonly 'left-out'?: Readonly<Record<string, number>>
  readonly problems?: readonly string[]
}

describe('several packs in one run', () => {
  const rows = parse(readFileSync('fixtures/composition/in-use.yaml', 'utf8')) as readonly Row[]
  test.each(rows)('$name', row => {
    const { value, problems } = packsInUse(
      row.packs.map(name => pack(name)),
      row.profile,
    )
    expect(problems.map(({ code }) => code)).toEqual(row.problems ?? [])
    const by = <T>(of: (use: (typeof value)[number]) => T): Record<string, T> =>
      Object.fromEntries(value.map(use => [refOf(use.pack), of(use)]))
    expect(by(({ rules }) => rules.map(({ id }) => Number(id.slice(-2))))).toEqual(row.judge ?? {})
    const none = by(() => 0)
    expect(by(({ takenOver }) => takenOver)).toEqual({ ...none, ...row['taken-over'] })
    expect(by(({ profile }) => profile?.leftOut ?? 0)).toEqual({ ...none, ...row['left-out'] })
  })
})

describe('the standing of a pack', () => {
  const derived = { authority: 'derived', asOf: pack('base').asOf } as const

  test('is said by the program, whatever the pack says', () => {
    const fixed =
      'No official WACO (WAICO) guideline existed on 2025-07-26; this result is alignment with the cited texts as this pack reads them, not compliance with WACO.'
    expect(standingOf(derived)).toBe(fixed)
    expect(standingOf({ ...derived, standing: 'It is WACO.' })).toBe(`${fixed} It is WACO.`)
  })

  /** A badge has room for a word, and says "unofficial"; Code Quality lists what is to be mended, and no result. */
  const withoutPlace = ['badge', 'gitlab']
  const withPlace = reportFormats.filter(({ name }) => !withoutPlace.includes(name))

  test.each(withPlace)('stands in the report format $name', ({ render }) => {
    const report = JSON.parse(read('fixtures/reports/every-outcome.json'))
    const text = render(report, { columns: 80, colour: 0, unicode: true, detail: 'normal' }).replace(/\s+/g, ' ')
    expect(text).toContain(standingOf(derived).replace(/\s+/g, ' '))
  })
})
