import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadPack, loadVocabulary } from '../src/commands/loading/load-pack.ts'
import { type Crosswalk, requirementOf } from '../src/model/crosswalk.ts'
import { refOf } from '../src/model/pack.ts'
import type { RuleId } from '../src/model/rule.ts'
import { parseCrosswalk } from '../src/policy/crosswalks/parse-crosswalk.ts'
import { builtInPacks } from '../src/shell/standards.ts'
import { sourceFrom, sourceOf } from './support/given.ts'
import { filesIn, read } from './support/project.ts'

/** A row of `fixtures/crosswalks/parse.yaml`. */
interface Case {
  readonly name: string
  readonly text: string
  readonly problems: readonly { readonly code: string; readonly at: string; readonly what: string }[]
}

describe('a crosswalk is read whole, or refused with the place of every mistake', () => {
  // The cases were written for this test; a mistake in one fails it.
  test.each(parse(read('fixtures/crosswalks/parse.yaml')) as readonly Case[])(
    '$name',
    ({ text, problems: expected }) => {
      const { value, problems } = parseCrosswalk(sourceFrom('crosswalks/demo.yaml', text))
      expect(value === undefined).toBe(expected.length > 0)
      expect(problems.map(({ code }) => code)).toEqual(expected.map(({ code }) => code))
      expected.forEach(({ at, what }, index) => {
        const start = problems[index]?.at.start
        if (at !== '') expect(`${start?.line}:${start?.column}`).toBe(at)
        expect(problems[index]?.what).toContain(what)
      })
    },
  )
})

const files = filesIn('standards/crosswalks')
const crosswalks = files.flatMap(path => parseCrosswalk(sourceOf(path)).value ?? [])
const whole = crosswalks.filter(({ soughtFor }) => soughtFor === 'every-requirement')

/** All requirements a crosswalk says something about. */
const requirementsOf = ({ counterparts, noneKnown }: Crosswalk): readonly string[] =>
  [...counterparts.keys(), ...noneKnown].toSorted()

describe('the crosswalks that come with the tool', () => {
  test.each(files)('%s has no problem', path => expect(parseCrosswalk(sourceOf(path)).problems).toEqual([]))

  test('say of each requirement where its counterpart is, or that none is known, and all speak of the same ones', () => {
    const [first, ...others] = whole.map(requirementsOf)
    expect(first).toHaveLength(new Set(first).size)
    for (const other of others) expect(other).toEqual(first)
  })

  test('point elsewhere only from requirements they know', () => {
    for (const crosswalk of crosswalks) {
      const known = requirementsOf(crosswalk)
      expect([...crosswalk.elsewhere.keys()].filter(requirement => !known.includes(requirement))).toEqual([])
    }
  })

  test('keep what is uncertain uncertain', () => {
    const uncertain = crosswalks.map(({ framework, counterparts }) => [
      framework.id,
      [...counterparts.values()].filter(list => list.some(({ certainty }) => certainty === 'uncertain')).length,
    ])
    expect(Object.fromEntries(uncertain)).toEqual({
      'eu-ai-act': 19,
      'eu-gpai-code': 11,
      'iso-12792': 9,
      'iso-42001': 32,
      'nist-ai-rmf': 12,
      'oecd-hiroshima': 19,
    })
  })

  test('say something about every rule of the packs that come with the tool', async () => {
    const { topics } = await loadVocabulary()
    const packs = await Promise.all(builtInPacks().map(pack => loadPack(refOf(pack), topics)))
    const rules = packs.flatMap(({ value }) => value?.rules ?? [])
    expect(packs.flatMap(({ problems }) => problems)).toEqual([])
    expect(rules.length).toBeGreaterThan(0)
    for (const crosswalk of whole) {
      const known = requirementsOf(crosswalk)
      expect(rules.map(({ id }) => id).filter(id => !known.includes(requirementOf(id, crosswalk.packs) ?? ''))).toEqual(
        [],
      )
    }
  })
})

test.each([
  ['WACO-IDA-01', 'IDA-01'],
  ['CN-GENAI-IDA-06', 'IDA-06'],
  ['ACME-SEC-01', undefined],
])('the requirement of %s is %s', (rule, requirement) => {
  expect(requirementOf(rule as RuleId, ['waco', 'cn-genai'])).toBe(requirement)
})
