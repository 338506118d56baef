import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cardToFix } from '../src/commands/fixing/card-to-fix.ts'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { documentsIn, recognise } from '../src/engine/recognise.ts'
import type { Seen } from '../src/fixes/fix.ts'
import { fixed } from '../src/fixes/fixed.ts'
import { fixes } from '../src/fixes/index.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { Fact } from '../src/model/fact.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import { edited, fixKinds, type TextEdit } from '../src/model/text-edit.ts'
import { type Draft, draftOf } from '../src/syntax/draft.ts'
import { packIn, sourceFrom, testVocabulary } from './support/given.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

interface Row {
  readonly name: string
  readonly path?: string
  readonly given: string
  readonly fixed?: string
  /** What is left alone: what stands there, and why. */
  readonly left?: readonly string[]
  readonly beside?: { readonly topic: string; readonly spdx: string }
}

const vocabulary = testVocabulary()
const formats = documentFormats(vocabulary)
const { rules } = packIn('standards/waco/2026.07')
// Written for this runner; a mistake in it fails the test.
const rows: readonly Row[] = parse(read('fixtures/fixes.yaml'))

const readText = (text: string, path: string): { readonly draft: Draft; readonly evidence: Evidence } | undefined => {
  const source = sourceFrom(path, text)
  const draft = draftOf(source)
  const found = recognise(draft, formats)
  const [document] = found?.as === 'documents' ? documentsIn(source, found) : []
  if (found?.as !== 'documents' || document === undefined) return undefined
  return { draft, evidence: found.format.read(draft, document) }
}

const seenIn = (text: string, path: string, beside: readonly Fact[] = []): Seen => {
  const read = readText(text, path)
  const card = read && cardToFix(read.draft, read.evidence, beside, vocabulary)
  return card === undefined ? { edits: [], left: [] } : fixed(card)
}

const editsOf = (text: string, path: string, beside: readonly Fact[] = []): readonly TextEdit[] =>
  seenIn(text, path, beside).edits

const fix = (text: string, path = 'README.md'): string => edited(text, editsOf(text, path))

/** A fact as a license text gives it: of all that, only topic, state and value are asked for. */
const factBeside = ({ topic, spdx }: NonNullable<Row['beside']>): Fact =>
  ({
    topic,
    state: 'answered',
    value: { type: 'license', licenses: [{ raw: spdx, spdx, custom: false }] },
  }) as unknown as Fact

it('every kind of edit has a file', () =>
  expect(fixes.map(({ id }) => id).toSorted()).toEqual([...fixKinds].toSorted()))

describe('mechanical edits', () => {
  it.each(rows)('$name', ({ given, fixed: wanted = given, path = 'README.md', beside, left }) => {
    expect(readText(given, path)).toBeDefined()
    const sides = beside === undefined ? [] : [factBeside(beside)]
    const result = edited(given, editsOf(given, path, sides))
    expect(result).toBe(wanted)
    if (left) expect(seenIn(given, path, sides).left.map(({ text, because }) => `${text}: ${because}`)).toEqual(left)
    expect(edited(result, editsOf(result, path, sides))).toBe(result)
  })
})

/** Pieces of front matter and of text, right and wrong, in every combination. */
const keyLine = fc.oneof(
  fc.constantFrom(
    'license: MIT License',
    'license: "Apache 2.0"',
    'license: GPLv3',
    "license: ['CC BY 4.0', mit]",
    'license:',
  ),
  fc.constantFrom(
    'language: english',
    'language: [en_US, fr]',
    'language:\n- Norwegian\n- cmn',
    'language: &a Swahili',
  ),
  fc.constantFrom('date: March 5, 2025', 'date: 03/04/2025', 'last_updated: 2025.03.01 # then', 'date: |\n  May 2024'),
  fc.constantFrom(
    'tags:\n- x',
    '# a comment',
    '',
    'pipeline_tag: text-generation',
    'other: "unclosed',
    'base_model: a/b',
    '\tx: 1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const block = fc.oneof(
  fc.constantFrom(
    '## License\n\nMIT',
    '**License:** Apache 2.0',
    '## License\n\nnot MIT',
    '**Language(s) (NLP):** English, French',
  ),
  fc.constantFrom(
    '- **Finetuned from model:** [b](https://huggingface.co/a/b)',
    '## Training data\n\n[c](https://huggingface.co/datasets/a/c)',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const card = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    keys: fc.uniqueArray(keyLine, { maxLength: 6 }),
    blocks: fc.array(block, { maxLength: 4 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    last: fc.boolean(),
  })
  .map(({ mark, keys, blocks, lineEnd, last }) => {
    const text = `---\npipeline_tag: x\nlibrary_name: y\n${keys.join('\n')}\n---\n\n# Tumbili\n\n${blocks.join('\n\n')}${last ? '\n' : ''}`
    return mark + text.replace(/\r?\n/g, lineEnd)
  })

const outcomes = (text: string): ReadonlyMap<string, string> => {
  const found = readText(text, 'README.md')
  if (found === undefined) return new Map()
  const circumstances = { asOf: '2026-01-01' as IsoDate, declared: nothingDeclared }
  const cite = citing(found.draft.source, found.draft.lines)
  return new Map(
    evaluate({ evidence: found.evidence, cite }, rules, circumstances).map(({ rule, outcome }) => [rule, outcome]),
  )
}

describe('whatever stands in a card', () => {
  it('fixing it twice is fixing it once', () =>
    fc.assert(
      fc.property(card, text => {
        const once = fix(text)
        expect(fix(once)).toBe(once)
      }),
      tried(150),
    ))

  it('every other character stays, and line ends are those of the file', () =>
    fc.assert(
      fc.property(card, text => {
        const edits = editsOf(text, 'README.md')
        const result = edited(text, edits)
        // Undone from the end, each edit gives back what it took.
        const undone = edits.reduceRight((before, { at }, index) => {
          const shift = edits
            .slice(0, index)
            .reduce((sum, edit) => sum + edit.text.length - (edit.at.end - edit.at.start), 0)
          const own = edits[index]?.text ?? ''
          return (
            before.slice(0, at.start + shift) +
            text.slice(at.start, at.end) +
            before.slice(at.start + shift + own.length)
          )
        }, result)
        expect(undone).toBe(text)
        if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toMatch(/\n/)
      }),
      tried(150),
    ))

  it('no finding gets worse', () =>
    fc.assert(
      fc.property(card, text => {
        const result = fix(text)
        if (result === text) return
        const after = outcomes(result)
        const worse = [...outcomes(text)].filter(([rule, before]) => before === 'pass' && after.get(rule) !== 'pass')
        expect(worse).toEqual([])
      }),
      tried(60),
    ))
})
