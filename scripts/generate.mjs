/**
 * Writes what is derived from the source: the registries of the folders, the schemas that are composed from them, a page
 * for each rule of the packs, the picture in the README, and the bill of materials of the program.
 *
 *   node scripts/generate.mjs            registries, build, schemas, pages, picture, bill
 *   node scripts/generate.mjs --check    write nothing; say which file is stale (all but registries need an up-to-date dist/)
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { billOfMaterials } from './bill-of-materials.mjs'
import { registries, registryText } from './registries.mjs'
import { schemaTexts } from './schemas.mjs'
import { screenshot } from './screenshot.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

const main = async check => {
  const settle = check ? stale : write
  const done = registries.map(registry =>
    settle(`${registry.folder}/index.ts`, registryText(registry, filesOf(registry.folder))),
  )
  if (!check) build()
  for (const [path, text] of Object.entries(await schemas())) done.push(settle(path, text))
  const pages = await rulePages()
  for (const [path, text] of pages) done.push(settle(path, text))
  done.push(settle(...screenshot()))
  done.push(settle(...billOfMaterials()))
  for (const path of pagesOfGoneRules(pages)) done.push(check ? goneStale(path) : remove(path))
  return done.includes('stale') ? 1 : 0
}

/** The texts of a folder's own files, `{ name: text }`. */
const filesOf = folder =>
  Object.fromEntries(
    readdirSync(root + folder)
      .filter(name => name.endsWith('.ts'))
      .map(name => [name, readFileSync(`${root}${folder}/${name}`, 'utf8')]),
  )

/** Schemas are composed by TypeScript, which must be built first; they list check kinds, so registries come before that. */
const schemas = async () => {
  const load = path => import(pathToFileURL(`${root}dist/${path}`).href)
  const { packSchema } = await load('policy/packs/pack-schema.js')
  const { aiDisclosureSchema } = await load('formats/ai-disclosure-schema.js')
  const { baselineSchema } = await load('policy/baselines/baseline-schema.js')
  const { lexiconSchema } = await load('reading/vocabulary/lexicon-schema.js')
  const { capsuleSchema } = await load('policy/capsule/capsule-schema.js')
  const { lockSchema } = await load('policy/locks/lock-schema.js')
  const { localeSchema } = await load('policy/packs/read-locale.js')
  const { settingsSchema } = await load('policy/settings/settings-schema.js')
  const { attestationsSchema } = await load('policy/answers/attestation-schema.js')
  const { waiversSchema } = await load('policy/answers/waiver-schema.js')
  const { crosswalkSchema } = await load('policy/crosswalks/crosswalk-schema.js')
  const { filterInputSchema, filterOutputSchema } = await load('reports/lines/filter-lines-schema.js')
  const { reportLinesSchema } = await load('reports/lines/report-lines-schema.js')
  const { checkKinds } = await load('checks/index.js')
  const { subjectCheckKinds } = await load('subject-checks/index.js')
  return schemaTexts({
    packSchema,
    aiDisclosureSchema,
    baselineSchema,
    lexiconSchema,
    capsuleSchema,
    lockSchema,
    crosswalkSchema,
    localeSchema,
    settingsSchema,
    waiversSchema,
    attestationsSchema,
    reportLinesSchema,
    filterInputSchema,
    filterOutputSchema,
    reportText: current('standards/schemas/report.schema.json'),
    checkKinds: { document: checkKinds, subject: subjectCheckKinds },
    topicsText: current('standards/topics/topics.yaml'),
  })
}

const rulePages = async () =>
  (await import(pathToFileURL(`${root}dist/commands/explanation/rule-pages.js`).href)).rulePages()

const pagesOfGoneRules = pages => {
  const known = new Set(pages.map(([path]) => path))
  const folder = 'docs/rules'
  if (!existsSync(root + folder)) return []
  return readdirSync(root + folder)
    .map(name => `${folder}/${name}`)
    .filter(path => !known.has(path))
}

const goneStale = path => {
  console.error(`${path} is about a rule that no pack has; run \`npm run generate\` and commit the result`)
  return 'stale'
}

const remove = path => {
  rmSync(root + path)
  console.log(`removed ${path}`)
  return 'removed'
}

const build = () => {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the build failed, so the schemas were not written; mend it, then run this again')
}

const current = path => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined)

const stale = (path, text) => {
  if (current(path) === text) return 'same'
  console.error(`${path} is not what its folder says; run \`npm run generate\` and commit the result`)
  return 'stale'
}

const write = (path, text) => {
  if (current(path) === text) return 'same'
  mkdirSync(dirname(root + path), { recursive: true })
  writeFileSync(root + path, text)
  console.log(`wrote ${path}`)
  return 'written'
}

try {
  process.exitCode = await main(process.argv.includes('--check'))
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exitCode = 1
}
