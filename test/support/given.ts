import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { checkKinds } from '../../src/checks/index.ts'
import { once } from '../../src/model/once.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { Source } from '../../src/model/source.ts'
import type { SubjectBind } from '../../src/model/subject-check.ts'
import type { CheckKinds } from '../../src/policy/check-kinds.ts'
import type { FindBase } from '../../src/policy/packs/base.ts'
import { bindChecks } from '../../src/policy/packs/bind-checks.ts'
import { parsePack } from '../../src/policy/packs/parse-pack.ts'
import { parseTopics } from '../../src/policy/topics.ts'
import { shelfOfBuild } from '../../src/reading/phrases/shelf.ts'
import { parseVocabulary } from '../../src/reading/vocabulary/parse-vocabulary.ts'
import type { Vocabulary } from '../../src/reading/vocabulary/vocabulary.ts'
import { readTopicFiles } from '../../src/shell/standards.ts'
import { subjectCheckKinds } from '../../src/subject-checks/index.ts'
import { filesIn } from './project.ts'

/** Every question that a pack can ask. */
export const allKinds: CheckKinds = { document: checkKinds, subject: subjectCheckKinds }

/** Binds checks as rows of tables write them. */
export const bindCheck: SubjectBind = bindChecks(allKinds)

/** A file of the project as a source. */
export const sourceOf = (path: string): Source => sourceFrom(path, readFileSync(path, 'utf8'))

/** A text as a source, as if it had been read from `path`. */
export const sourceFrom = (path: string, text: string): Source => ({
  path,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
})

/** Everything under `standards/topics/` but the list of topics. */
export const vocabularyFiles = (): readonly Source[] =>
  readdirSync('standards/topics')
    .filter(file => file.endsWith('.yaml') && file !== 'topics.yaml')
    .toSorted()
    .map(file => sourceOf(`standards/topics/${file}`))

// What the build kept of the files, unless they have changed since.
const { kept } = await readTopicFiles()

/** The vocabulary as the tool uses it. */
export const testVocabulary = (): Vocabulary =>
  parseVocabulary(allTopics(), vocabularyFiles(), kept && shelfOfBuild(kept)).value

/** A pack that comes with the tool, by its folder, with what it inherits. */
export const packIn = (folder: string): Pack => {
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml'))
  const sources = files.toSorted().map(file => sourceOf(`${folder}/${file}`))
  const { value, problems } = parsePack(sources, allKinds, allTopics(), { findBase: builtInBase, comesAlong: true })
  if (value === undefined) throw new TypeError(`${folder}: ${problems.map(({ what }) => what).join('; ')}`)
  return value
}

/** Finds the packs under `standards/`. */
export const builtInBase: FindBase = ref => ({ is: 'pack', pack: packIn(`standards/${ref.replace('@', '/')}`) })

const allTopics = once(() => parseTopics(sourceOf('standards/topics/topics.yaml')).value)

/** All packs under `standards/`, and the sample overlays that extend them. */
export const builtInPacksForTest = (): readonly Pack[] =>
  [...filesIn('standards'), ...filesIn('fixtures/overlays')]
    .filter(path => path.endsWith('/pack.yaml'))
    .map(path => packIn(path.slice(0, -'/pack.yaml'.length)))
