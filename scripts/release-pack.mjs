/**
 * Freezes a pack: `npm run release:pack -- ID@VERSION` writes its digest and those of its files into
 * `standards/released.yaml`, and `test/released.test.ts` fails from then on when a byte of it changes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { decidingFiles, releasedText } from './released.mjs'

const standards = new URL('../standards/', import.meta.url)
const list = new URL('released.yaml', standards)

const main = async name => {
  if (!/^[^@/]+@[^@/]+$/.test(name ?? '')) return refuse('one pack is needed: npm run release:pack -- ID@VERSION')
  const { loadPack, loadTopics } = await import(new URL('../dist/commands/loading/load-pack.js', import.meta.url).href)
  const { value: pack, problems } = await loadPack(name, await loadTopics())
  if (pack === undefined) return refuse(`${name} cannot be released: ${problems[0].what} (${problems[0].at.path})`)

  const { released } = parse(readFileSync(list, 'utf8'))
  const before = released[name]
  if (before?.digest === pack.digest) return say(`${name} is released already, since ${before.released}`)
  if (before !== undefined)
    return refuse(`${name} was released on ${before.released} with other bytes: make a new version`)
  const folder = new URL(`${name.replace('@', '/')}/`, standards)
  const base = parse(readFileSync(new URL('pack.yaml', folder), 'utf8')).extends
  if (base !== undefined && !(base in released)) return refuse(`${name} extends ${base}: release that first`)

  const day = new Date().toISOString().slice(0, 10)
  const entry = { released: day, digest: pack.digest, files: decidingFiles(fileURLToPath(folder)) }
  writeFileSync(list, releasedText({ ...released, [name]: entry }))
  return say(`${name} is frozen: SHA-256 ${pack.digest}`)
}

const say = text => {
  console.log(text)
  return 0
}

const refuse = text => {
  console.error(text)
  return 1
}

process.exitCode = await main(process.argv[2])
