/**
 * Keeps the trees of what comes with the tool in `dist/compiled/`, so that a run need not parse thousands of lines of YAML.
 * The last step of `npm run build`. A pack with problems is left out: the run that uses it tells what they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs'

const load = path => import(new URL(`../dist/${path}`, import.meta.url).href)
const { loadPack, loadTopics, loadVocabulary } = await load('commands/pipeline/load-pack.js')
const { builtInPacks, readBuiltInPack, readTopicFiles } = await load('shell/standards.js')
const { readYaml } = await load('syntax/yaml-file.js')
const { plain } = await load('syntax/tree-walk.js')
const { recordOf } = await load('syntax/tree-record.js')
const { readWordLists } = await load('reading/word-lists.js')
const { keptWords } = await load('reading/kept-words.js')
const { namesAsText, namesKey } = await load('reading/name-table.js')

const folder = new URL('../dist/compiled/', import.meta.url)

const main = async () => {
  mkdirSync(folder, { recursive: true })
  // Throws when anything about them is wrong: without words nothing can be judged.
  const topics = await loadTopics()
  const { vocabulary } = await loadVocabulary()
  const { files } = await readTopicFiles()
  const list = files.find(({ path }) => path.endsWith('/topics.yaml'))
  for (const pack of builtInPacks()) {
    const name = `${pack.id}@${pack.version}`
    const { value } = await loadPack(name, topics)
    const own = (await readBuiltInPack(pack)).files
    if (value === undefined)
      console.error(`${name} has problems and is not compiled: "waco rules --pack ${name}" tells them`)
    else write(name, own, `standards/${pack.id}/${pack.version}/`, [list, ...(await basesOf(value))], keptOfPack)
  }
  // Last, so that everything above was read from the files themselves.
  write('topics', files, 'standards/topics/', [], (name, file) =>
    file === list
      ? { data: plain(readYaml(file).root) }
      : { ...keptWords(readWordLists(file).lists), ...namesBeside(name, vocabulary) },
  )
}

/** The names of all lexicons, beside the first of them: one table, which is looked into and not built. */
const namesBeside = (name, { headings, labels }) =>
  name === 'lexicon.en.yaml' ? { [namesKey]: { headings: namesAsText(headings), labels: namesAsText(labels) } } : {}

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

const write = (name, files, prefix, by, keep) => {
  const kept = files.map(file => {
    const own = file.path.slice(prefix.length)
    return [own, { sha256: file.sha256, kept: JSON.stringify(keep(own, file)) }]
  })
  const judges = by.map(({ path, sha256 }) => [path.slice('standards/'.length), sha256])
  writeFileSync(
    new URL(`${name}.json`, folder),
    JSON.stringify({ by: Object.fromEntries(judges), files: Object.fromEntries(kept) }),
  )
}

await main()
