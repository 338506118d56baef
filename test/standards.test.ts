import { describe, expect, it } from 'vitest'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { IsoDate, Judgement } from '../src/model/judgement.ts'
import type { Example, Rule } from '../src/model/rule.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { filesIn } from './project.ts'
import { packIn, sourceFrom, testVocabulary } from './support.ts'

const vocabulary = testVocabulary()
const circumstances = { asOf: '2026-01-01' as IsoDate, declared: nothingDeclared } // the day on which all examples are read

const formats = new Map(documentFormats(vocabulary).map(format => [String(format.id), format]))
const packs = [...filesIn('standards'), ...filesIn('fixtures/overlays')]
  .filter(path => path.endsWith('/pack.yaml'))
  .map(path => packIn(path.slice(0, -'/pack.yaml'.length)))

it('there are packs', () => expect(packs.length).toBeGreaterThan(0))

describe.each(packs)('pack $id@$version', pack => {
  it.each(pack.rules.map(rule => [rule.id, rule] as const))('%s is met and broken by its own examples', (_, rule) => {
    const said = rule.examples.map(example => `${example.outcome}: ${judge(rule, example).outcome}\n${example.text}`)
    expect(said).toEqual(rule.examples.map(example => `${example.outcome}: ${example.outcome}\n${example.text}`))
  })
})

/** Examples are pieces of documents: they are read as the kind they illustrate, with no need to be recognised. */
function judge(rule: Rule, example: Example): Judgement {
  const name = formatOf(example)
  const format = formats.get(name)
  const source = sourceFrom(name === 'ai-disclosure' ? 'ai-disclosure.yaml' : 'example.md', example.text)
  if (format === undefined) throw new TypeError('the format that examples are read with is gone')
  const { sha256, bytes, path } = source
  const document = { path, kind: example.kind, format: format.id, sha256, bytes, because: 'an example' }
  return rule.check(format.read(draftOf(source), document), circumstances)
}

/** A disclosure may be written in our own form, which begins with its mark, or as running text. */
function formatOf({ kind, text }: Example): string {
  if (kind === 'disclosure' && text.startsWith('ai-disclosure:')) return 'ai-disclosure'
  return kind === 'data-sheet' ? 'hf-dataset-card' : 'plain-markdown'
}
