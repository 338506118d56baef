import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { LockedPack } from '../src/model/lock.ts'
import type { Pack } from '../src/model/pack.ts'
import type { Problem } from '../src/model/problem.ts'
import type { TopicId } from '../src/model/topic.ts'
import { holdToLock } from '../src/policy/locks/hold-to-lock.ts'
import { lockText } from '../src/policy/locks/lock-text.ts'
import { parseLock } from '../src/policy/locks/parse-lock.ts'
import { parsePack } from '../src/policy/packs/parse-pack.ts'
import { allKinds, sourceFrom, sourceOf } from './support/given.ts'
import { filesIn } from './support/project.ts'

/** A problem as the tables in `fixtures/lock/` write it: its code, its place, and parts of its words. */
interface Expected {
  readonly code: string
  readonly at: string
  readonly what: string
  readonly fix?: string
}

interface Reading {
  readonly name: string
  readonly lock: string
  readonly pins?: readonly string[]
  readonly problems?: readonly Expected[]
}

interface Holding {
  readonly name: string
  readonly lock?: Partial<LockedPack>
  readonly pack: Partial<Pack>
  readonly problem?: Expected
}

/** `{a}` stands for a digest. */
const table = <Row>(name: string): readonly Row[] => {
  const text = readFileSync(`fixtures/lock/${name}.yaml`, 'utf8').replace(/\{([abc])\}/g, (_, letter) =>
    letter.repeat(64),
  )
  return parse(text) as readonly Row[] // written for this runner; a mistake in it fails the test
}

const placeOf = ({ at }: Problem): string => (at.start ? `${at.path}:${at.start.line}:${at.start.column}` : at.path)

const compare = (problem: Problem | undefined, expected: Expected | undefined): void => {
  expect(problem && { code: problem.code, at: placeOf(problem) }).toEqual(
    expected && { code: expected.code, at: expected.at },
  )
  expect(problem?.what ?? '').toContain(expected?.what ?? '')
  expect(problem?.fix ?? '').toContain(expected?.fix ?? '')
}

describe('a lock file is read as', () => {
  test.each(table<Reading>('reading'))('$name', ({ lock, pins, problems = [] }) => {
    const read = parseLock(sourceFrom('waco.lock.yaml', lock))
    expect(read.value && [...read.value.packs].map(([id, { version }]) => `${id}@${version}`)).toEqual(pins)
    expect(read.problems.length).toBe(problems.length)
    problems.forEach((expected, index) => {
      compare(read.problems[index], expected)
    })
  })
})

const [demo] = [parsePack(filesIn('fixtures/packs/sound').map(sourceOf), allKinds, packTopics())].map(
  ({ value }) => value,
)
if (demo === undefined) throw new TypeError('the sound pack among the fixtures is broken')

describe('a pack that is held to a lock is', () => {
  const files = { 'pack.yaml': 'a'.repeat(64), 'safety.yaml': 'b'.repeat(64) }
  const acme = { version: '3', digest: 'a'.repeat(64), files }
  const origin = { prefix: 'policies/acme/', asked: 'policies/acme' }

  test.each(table<Holding>('holding'))('$name', ({ lock, pack, problem }) => {
    const text = lockText(new Map([['acme', { ...acme, ...lock }]]))
    const read = parseLock(sourceFrom('waco.lock.yaml', text)).value
    expect(read).toBeDefined()
    compare(read && holdToLock({ ...demo, ...acme, id: 'acme', ...pack }, read, origin), problem)
  })
})

describe('what is written', () => {
  const { id, version, digest, files } = demo

  test('is what is read', () => {
    const read = parseLock(sourceFrom('waco.lock.yaml', lockText(new Map([[id, { version, digest, files }]])))).value
    expect(read?.packs.get(id)).toMatchObject({ version, digest, files })
  })

  test('names the deciding files of a pack', () => {
    expect(Object.keys(files).toSorted()).toEqual(['openness.yaml', 'pack.yaml'])
  })

  test('has one order, whatever order the packs came in', () => {
    const pinned = { version, digest, files }
    const [one, other] = [
      ['a', 'b'],
      ['b', 'a'],
    ].map(ids => lockText(new Map(ids.map(id => [id, pinned]))))
    expect(one).toBe(other)
  })
})

/** The brand of a topic id: the list is that of the fixtures. */
function packTopics() {
  return ['license', 'limitations', 'provider', 'country', 'approval-date', 'evaluation-results'].map(id => ({
    id: id as TopicId,
    declarable: false,
  }))
}
