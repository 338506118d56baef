import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkKinds } from '../src/checks/index.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import type { IsoDate, Judgement } from '../src/model/judgement.ts'
import type { Pack } from '../src/model/pack.ts'
import type { Example, Rule } from '../src/model/rule.ts'
import { parsePack } from '../src/policy/parse-pack.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, sourceOf, testVocabulary } from './support.ts'

const vocabulary = testVocabulary()
const topicIds = [...vocabulary.topics.keys()]
const asOf = '2026-01-01' as IsoDate // the day on which all examples are read

const formats = new Map(documentFormats(vocabulary).map(format => [String(format.id), format]))
const packs = readdirSync('standards/waco').map(version => readPack(`standards/waco/${version}`))

describe.each(packs)('pack $id@$version', pack => {
  it.each(pack.rules.map(rule => [rule.id, rule] as const))('%s is met and broken by its own examples', (_, rule) => {
    const said = rule.examples.map(example => `${example.outcome}: ${judge(rule, example).outcome}\n${example.text}`)
    expect(said).toEqual(rule.examples.map(example => `${example.outcome}: ${example.outcome}\n${example.text}`))
  })
})

/** Examples are pieces of documents: they are read as the kind they illustrate, with no need to be recognised. */
function judge(rule: Rule, example: Example): Judgement {
  const format = formats.get(example.kind === 'data-sheet' ? 'hf-dataset-card' : 'plain-markdown')
  const source = sourceFrom('example.md', example.text)
  if (format === undefined) throw new TypeError('the format that examples are read with is gone')
  const { sha256, bytes, path } = source
  const document = { path, kind: example.kind, format: format.id, sha256, bytes, because: 'an example' }
  return rule.check(format.read(draftOf(source), document), asOf)
}

function readPack(folder: string): Pack {
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml'))
  const { value, problems } = parsePack(
    files.map(file => sourceOf(`${folder}/${file}`)),
    checkKinds,
    topicIds,
  )
  if (value === undefined) throw new TypeError(`${folder}: ${problems.map(({ what }) => what).join('; ')}`)
  return value
}
