import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkKinds } from '../../dist/checks/index.js'
import { citing } from '../../dist/engine/cite.js'
import { evaluate } from '../../dist/engine/evaluate.js'
import { documentsIn, recognise } from '../../dist/engine/recognise.js'
import { documentFormats } from '../../dist/formats/document-formats.js'
import { isBlank, shownKinds } from '../../dist/model/fact.js'
import { parsePack } from '../../dist/policy/packs/parse-pack.js'
import { parseTopics } from '../../dist/policy/topics.js'
import { parseVocabulary } from '../../dist/reading/vocabulary/parse-vocabulary.js'
import { subjectCheckKinds } from '../../dist/subject-checks/index.js'
import { draftOf } from '../../dist/syntax/draft.js'
import { alike, must, placed, within } from './oracle.mjs'

const standards = fileURLToPath(new URL('../../standards/', import.meta.url))

/** Recognises, reads and judges a text as a check does: what it cites stands in the text, and nothing blank passes. */
export const documentTarget = (name, seeds, sourceOf) => ({
  name,
  seeds,
  run: ({ path, text }) => {
    const source = sourceOf(path, text)
    const { formats, rules } = tools(sourceOf)
    const draft = draftOf(source)
    const found = recognise(draft, formats)
    if (found?.as !== 'documents') return
    const whole = { start: 0, end: text.length }
    for (const document of documentsIn(source, found)) {
      const evidence = found.format.read(draft, document)
      tryEvidence(evidence, whole)
      placed(evidence.problems, text, path)
      const cite = citing(source, draft.lines)
      const judged = () => evaluate({ evidence, cite }, rules, { asOf: '2026-11-01', declared: new Map() })
      for (const finding of alike(judged)) tryFinding(finding, evidence)
    }
  },
})

/** Made when the first text is tried, so that listing targets costs nothing. */
const tools = sourceOf => (made ??= makeTools(sourceOf))
let made

const makeTools = sourceOf => {
  const read = path => sourceOf(`standards/${path}`, readFileSync(standards + path, 'utf8'))
  const all = folder =>
    readdirSync(standards + folder)
      .filter(file => file.endsWith('.yaml'))
      .toSorted()
      .map(file => read(`${folder}/${file}`))
  const topics = parseTopics(read('topics/topics.yaml')).value
  const kinds = { document: checkKinds, subject: subjectCheckKinds }
  const loaded = ref =>
    parsePack(all(ref.replace('@', '/')), kinds, topics, {
      findBase: base => ({ is: 'pack', pack: loaded(base) }),
      comesAlong: true,
    }).value
  const { value: vocabulary } = parseVocabulary(
    topics,
    all('topics').filter(({ path }) => !path.endsWith('/topics.yaml')),
  )
  return { formats: documentFormats(vocabulary), rules: loaded('waco@2026.11').rules }
}

const tryEvidence = (evidence, whole) => {
  for (const fact of evidence.facts) {
    within(fact.span, whole, `a fact on ${fact.topic}`)
    // Worked out when somebody asks.
    must(
      shownKinds(fact.shows).every(kind => typeof kind === 'string'),
      'a fact shows what is no kind of information',
    )
  }
  for (const { span } of evidence.links) if (span) within(span, whole, 'a link')
  within(evidence.missing('license').at, whole, 'the place of what is missing')
}

const tryFinding = (finding, { document, unread }) => {
  must(finding.path === document.path, 'a finding is about another file')
  if (finding.outcome === 'fail') must(finding.gaps.length > 0, `${finding.rule} fails and shows no place`)
  if (finding.outcome !== 'pass') return
  must(finding.by.length > 0, `${finding.rule} passes without evidence`)
  if (finding.rule !== 'WACO-TRA-09')
    must(
      finding.by.some(({ state }) => !isBlank(state)),
      `${finding.rule} passes by a blank`,
    )
  must(
    unread === undefined || finding.by.every(({ state }) => state !== 'unreadable'),
    `${finding.rule} passes by what could not be read`,
  )
}
