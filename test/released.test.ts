import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Released, releasedText, releaseFaults } from '../scripts/released.mjs'
import { loadPack, loadTopics } from '../src/commands/loading/load-pack.ts'
import { read, root } from './support/project.ts'

const listed = (path: string): Readonly<Record<string, Released>> =>
  (parse(read(path)) as { readonly released: Readonly<Record<string, Released>> }).released // written by our own script

describe('released packs', () => {
  const released = listed('standards/released.yaml')

  test('are what they were, to the byte', () => expect(releaseFaults(released, `${root}standards`)).toEqual([]))

  test('have the digest they had', async () => {
    const topics = await loadTopics()
    for (const [name, { digest }] of Object.entries(released))
      expect([name, (await loadPack(name, topics)).value?.digest]).toEqual([name, digest])
  })

  test('are listed in the form that the script writes', () =>
    expect(read('standards/released.yaml')).toBe(releasedText(released)))
})

test('a byte more, a file more and a pack less are told; a translation beside the rules is not', () => {
  const frozen = (name: string): string =>
    `${name} was released on 2026-01-01 and does not change: make a new version instead`
  expect(releaseFaults(listed('fixtures/released/released.yaml'), `${root}fixtures/released`)).toEqual([
    `safety.yaml has changed; ${frozen('demo@1')}`,
    `more.yaml is new; ${frozen('demo@3')}`,
    `the pack is gone; ${frozen('demo@4')}`,
  ])
})
