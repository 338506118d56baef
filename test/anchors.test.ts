import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anchorsOf } from '../src/reading/anchors.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'

interface Row {
  readonly name: string
  readonly given: string
  readonly anchors: Readonly<Record<string, number>>
}

describe('names after "#"', () => {
  // Written for this runner; a mistake in it fails the test.
  const rows: readonly Row[] = parse(read('fixtures/anchors.yaml'))
  it.each(rows)('$name', ({ given, anchors }) => {
    const draft = draftOf(sourceFrom('README.md', given))
    expect(Object.fromEntries(anchorsOf(draft.markdown(), given, draft.lines))).toEqual(anchors)
  })
})
