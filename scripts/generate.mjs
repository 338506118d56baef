/**
 * Writes what is derived from the source: the registries of the folders, and the schemas that are composed from them.
 *
 *   node scripts/generate.mjs            registries, build, schemas
 *   node scripts/generate.mjs --check    write nothing; say which file is stale (schemas need an up-to-date dist/)
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { registries, registryText } from './registries.mjs'
import { schemaTexts } from './schemas.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

const main = async check => {
  const settle = check ? stale : write
  const done = registries.map(registry =>
    settle(`${registry.folder}/index.ts`, registryText(registry, filesOf(registry.folder))),
  )
  if (!check) build()
  for (const [path, text] of Object.entries(await schemas())) done.push(settle(path, text))
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
  const { packSchema } = await load('policy/pack-schema.js')
  const { aiDisclosureSchema } = await load('formats/ai-disclosure-schema.js')
  const { lexiconSchema } = await load('reading/lexicon-schema.js')
  const { lockSchema } = await load('policy/lock-schema.js')
  const { localeSchema } = await load('policy/read-locale.js')
  const { settingsSchema } = await load('policy/settings-schema.js')
  const { checkKinds } = await load('checks/index.js')
  return schemaTexts({
    packSchema,
    aiDisclosureSchema,
    lexiconSchema,
    lockSchema,
    localeSchema,
    settingsSchema,
    checkKinds,
    topicsText: current('standards/topics/topics.yaml'),
  })
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
