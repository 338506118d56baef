/**
 * Keeps the trees of what comes with the tool in `dist/compiled/`, so that a run need not parse thousands of lines of YAML.
 * The last step of `npm run build`. A pack with problems is left out: the run that uses it tells what they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import standaloneCode from 'ajv/dist/standalone/index.js'

const load = path => import(new URL(`../dist/${path}`, import.meta.url).href)
const { loadPack, loadTopics } = await load('commands/loading/load-pack.js')
const { builtInPacks, readBuiltInPack, readTopicFiles } = await load('shell/standards.js')
const { readYaml } = await load('syntax/yaml/yaml-file.js')
const { plain } = await load('syntax/tree-walk.js')
const { recordOf } = await load('syntax/tree-record.js')
const { readWordLists } = await load('reading/phrases/word-lists.js')
const { joinedLists } = await load('reading/vocabulary/joined-lists.js')
const { parseVocabulary } = await load('reading/vocabulary/parse-vocabulary.js')
const { shelfToKeep } = await load('reading/phrases/shelf.js')
const { validator } = await load('checks/answers/validator.js')
const { linearPattern } = await load('checks/answers/linear-pattern.js')

const folder = new URL('../dist/compiled/', import.meta.url)

const main = async () => {
  // Throws when anything about them is wrong, as below: without words nothing can be judged.
  const topics = await loadTopics()
  const { files } = await readTopicFiles()
  const list = files.find(({ path }) => path.endsWith('/topics.yaml'))
  const schemas = new Set()
  for (const pack of builtInPacks()) {
    const name = `${pack.id}@${pack.version}`
    const { value } = await loadPack(name, topics)
    const own = (await readBuiltInPack(pack)).files
    if (value === undefined)
      console.error(`${name} has problems and is not compiled: "waco rules --pack ${name}" tells them`)
    else for (const { checkText } of value.rules) for (const schema of schemasIn(checkText)) schemas.add(schema)
    if (value !== undefined)
      write(name, own, `standards/${pack.id}/${pack.version}/`, [list, ...(await basesOf(value))], keptOfPack)
  }
  writeFileSync(new URL('../dist/checks/answers/kept-tests.js', import.meta.url), testsOf([...schemas]))
  // Last, so that everything above was read from the files themselves.
  const keep = (_, file) =>
    file === list ? { data: plain(readYaml(file).root) } : joinedLists(readWordLists(file).lists)
  write(
    'topics',
    files,
    'standards/topics/',
    [],
    keep,
    wordsOf(
      topics,
      files.filter(file => file !== list),
    ),
  )
}

/** The schemas of values that a check holds answers against, wherever they stand in it. */
const schemasIn = check => {
  if (typeof check !== 'object' || check === null) return []
  const own = check.value?.schema
  return [...(own === undefined ? [] : [JSON.stringify(own)]), ...Object.values(check).flatMap(schemasIn)]
}

/** `src/checks/answers/kept-tests.ts` with something in it. A module does nothing but define what it exports, so all stands in one function. */
const testsOf = schemas => {
  const ajv = validator({ source: true })
  const names = schemas.map((schema, at) => {
    ajv.addSchema(JSON.parse(schema), `kept-${at}`)
    return [`test${at}`, `kept-${at}`]
  })
  const code = standaloneCode.default(ajv, Object.fromEntries(names))
  const body = code.replace('"use strict";', '').replaceAll(/exports\.(test\d+) = (\w+);/g, 'const $1 = $2;')
  const rows = schemas.map((schema, at) => `[${JSON.stringify(schema)}, test${at}]`)
  return `import { createRequire } from 'node:module'
import { ${linearPattern.code} } from './linear-pattern.js'
const load = createRequire(import.meta.url)
export const keptTests = () => {
${body.replaceAll(/\brequire\(("[^"]+")\)/g, 'load($1)')}
return new Map([${rows.join(',\n')}])
}
`
}

/** Everything the vocabulary is made of, as it is compared. */
const wordsOf = (topics, files) => {
  const shelf = shelfToKeep()
  const { problems } = parseVocabulary(topics, files, shelf)
  if (problems.length > 0) throw new Error(problems.map(({ at, what }) => `${at.path}: ${what}`).join('\n'))
  return shelf.texts()
}

/**
 * Reading the pack has held its own files against their schemas and each other, and not those in folders below, such as
 * translations. Rules are kept as what they say: who judges by them asks for no place in them.
 */
const keptOfPack = (name, file) => {
  const { root, problems } = readYaml(file)
  if (root !== undefined && problems.length === 0) {
    if (!/\/|^(?:pack|changes)\.yaml$/.test(name)) return { data: plain(root) }
    return { fits: !name.includes('/'), tree: recordOf(root) }
  }
  for (const { at, what } of problems) console.error(`${file.path}:${at.start?.line ?? 1}: ${what}`)
  return undefined
}

/** What the rules of a pack are held against as well: all that it extends. */
const basesOf = async ({ bases }) => {
  const packs = builtInPacks().filter(({ id, version }) => bases.includes(`${id}@${version}`))
  return (await Promise.all(packs.map(readBuiltInPack))).flatMap(({ files }) => files).filter(decides)
}

/** Translations beside a pack decide nothing. */
const decides = ({ path }) => !path.includes('/locales/')

const write = (name, files, prefix, by, keep, more = {}) => {
  const place = new URL(`${name}/`, folder)
  const nameOf = ({ path }) => path.slice(prefix.length)
  const kept = files.flatMap(file => {
    const text = JSON.stringify(keep(nameOf(file), file))
    return text === undefined ? [] : [[nameOf(file), text]]
  })
  const texts = [...kept, ...Object.entries(more)]
  for (const [text, content] of texts) {
    mkdirSync(new URL('.', new URL(text, place)), { recursive: true })
    writeFileSync(new URL(text, place), content)
  }
  writeFileSync(
    new URL('kept.json', place),
    JSON.stringify({
      by: Object.fromEntries(by.map(({ path, sha256 }) => [path.slice('standards/'.length), sha256])),
      files: Object.fromEntries(files.map(file => [nameOf(file), file.sha256])),
      texts: Object.fromEntries(texts.map(([text, content]) => [text, Buffer.byteLength(content)])),
    }),
  )
}

await main()
