import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { attackPack } from '../src/commands/pack-trials/pack-trial.ts'
import type { DocumentKind } from '../src/model/document.ts'
import { mutations } from '../src/mutations/index.ts'
import { paperOf } from '../src/mutations/paper/paper.ts'
import { builtInPacksForTest, testVocabulary } from './support/given.ts'

/** A row of `fixtures/mutations/<mutation>.yaml`: a text before and after, or why there is no after. */
interface Row {
  readonly name: string
  readonly given: string
  readonly kind?: DocumentKind
  readonly statement?: string
  readonly remedy?: string
  readonly becomes?: string
  readonly because?: string
}

const tables = new URL('../fixtures/mutations/', import.meta.url)

test('every mutation has a table', () => {
  expect(readdirSync(tables).sort()).toEqual(mutations.map(({ id }) => `${id}.yaml`).sort())
})

describe.each(mutations.map(mutation => ({ ...mutation })))('$id', mutation => {
  // The rows are ours; a wrong one makes its test fail.
  const rows = parse(readFileSync(new URL(`${mutation.id}.yaml`, tables), 'utf8')) as readonly Row[]
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const { kind = 'model-card', statement = 'A card MUST say it.', remedy = 'Under "It" write it.' } = row
    const after = mutation.mutate({ kind, statement, remedy, paper: paperOf(row.given) })
    expect(typeof after === 'string' ? { becomes: after } : after).toEqual(
      row.because === undefined ? { becomes: row.becomes } : { because: row.because },
    )
  })
})

describe.each(builtInPacksForTest())('pack $id@$version', pack => {
  const { cases } = attackPack(pack, testVocabulary())

  it('is attacked in every way', () => {
    const attacked = new Set(cases.filter(({ result }) => result !== 'not-applicable').map(({ mutation }) => mutation))
    expect(mutations.map(({ id }) => id).filter(id => !attacked.has(id))).toEqual([])
  })

  it('has no must rule that paper passes', () => {
    const holes = cases
      .filter(({ level, result }) => level === 'must' && result === 'survived')
      .map(({ rule, mutation, by = [], text }) => {
        const taken = by.map(fact => `"${fact.text.slice(0, 80)}" for ${fact.topic}`).join(' and ')
        return `${rule} passes after ${mutation}: it takes ${taken}, in:\n${text}`
      })
    expect(holes).toEqual([])
  })
})
