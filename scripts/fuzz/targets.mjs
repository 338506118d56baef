/**
 * What is fuzzed: each target has texts to begin with, and says what must hold for any text. All of it runs from `dist/`, so that what is
 * tried is what is shipped. `test/fuzz.test.ts` holds every target to the texts that broke one before.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { documentTarget } from './document-target.mjs'
import { policyTargets } from './policy-targets.mjs'
import { syntaxTargets } from './syntax-targets.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = path => readFileSync(root + path, 'utf8')
const filesIn = folder =>
  readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath.slice(root.length).replaceAll('\\', '/').replace(/\/$/, '')}/${entry.name}`)
    .toSorted()

/** A text as it would be read from a path. */
export const sourceOf = (path, text) => ({
  path,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
})

const seed = (path, from) => ({ path, text: read(from) })
const seedsOf = (folder, name, as = path => path.split('/').at(-1)) =>
  filesIn(folder)
    .filter(path => name.test(path))
    .map(path => seed(as(path), path))

/** Texts of the rows of a table of cases. */
const rowsOf = (path, as) =>
  parse(read(path)).flatMap(({ text, file, path: named }) =>
    text === undefined ? [] : [{ path: named ?? file ?? as, text }],
  )

const documents = /^(?!.*expected\.yaml$)/
const sources = {
  markdown: [
    ...seedsOf('fixtures/projects', /\.md$/),
    ...seedsOf('fixtures/languages', /\.md$/),
    ...seedsOf('fixtures/formats/hf-model-card', /\.md$/),
  ],
  yaml: [...rowsOf('fixtures/syntax/yaml.yaml', 'card.yaml'), ...seedsOf('fixtures/formats', /(?<!expected)\.ya?ml$/)],
  json: [...rowsOf('fixtures/syntax/json.yaml', 'card.json'), ...seedsOf('fixtures/formats', /\.json(ld)?$/)],
  csv: seedsOf('fixtures/formats', /\.csv$/),
  xml: seedsOf('fixtures/formats', /\.xml$/),
  protobuf: seedsOf('fixtures/formats', /\.textproto$/),
}

const policySources = {
  pack: [
    ...seedsOf('fixtures/small-pack', /\.yaml$/),
    ...seedsOf('fixtures/conditions-pack', /\.yaml$/),
    ...seedsOf('fixtures/subject-pack', /\.yaml$/),
  ],
  settings: rowsOf('fixtures/settings/files.yaml', 'waco.yaml'),
  waivers: rowsOf('fixtures/waivers/files.yaml', 'waco.waivers.yaml'),
  inline: rowsOf('fixtures/waivers/inline.yaml', 'README.md'),
  attestations: rowsOf('fixtures/attestations/files.yaml', 'waco.attestations.yaml'),
  lock: seedsOf('fixtures', /waco\.lock\.yaml$/),
  baseline: seedsOf('fixtures', /baseline.*\.yaml$/, () => 'waco.baseline.yaml'),
  crosswalk: seedsOf('standards/crosswalks', /\.yaml$/),
  topics: seedsOf('standards/topics', /topics\.yaml$/),
  lexicon: seedsOf('standards/topics', /lexicon\.(?:sw|hi)\.yaml$/),
  saved: seedsOf('fixtures/reports', /\.json$/).filter(({ text }) => text.length < 60_000),
}

const formatTargets = readdirSync(`${root}fixtures/formats`)
  .toSorted()
  .map(id =>
    documentTarget(
      `format:${id}`,
      seedsOf(`fixtures/formats/${id}`, documents, path => path.split('/').slice(4).join('/')),
      sourceOf,
    ),
  )

const tried = { readText: read, sourceOf }

/** Every target, by name. */
export const targets = [
  ...syntaxTargets(sources, tried),
  ...policyTargets(policySources, tried),
  documentTarget('format:any', sources.markdown, sourceOf),
  ...formatTargets,
]
