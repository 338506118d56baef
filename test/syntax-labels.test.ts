import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lineIndex } from '../src/model/line-index.ts'
import { parseMarkdown } from '../src/syntax/markdown/markdown.ts'
import { sourceFrom } from './support/given.ts'
import { labelOutline } from './support/markdown-outline.ts'
import { read } from './support/project.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly labels: readonly string[]
}

const cases = parse(read('fixtures/syntax/labels.yaml')) as readonly Case[]

test.each(cases)('labels: $name', ({ text, labels }) => {
  const lines = lineIndex(text)
  expect(labelOutline(parseMarkdown(sourceFrom('card.md', text), lines, 0), lines)).toEqual(labels)
})
