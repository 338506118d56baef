// Writes cards of real size, made of our own fixtures with small changes, so that no two are alike; or short ones, where
// it matters only that there are many:
//   npm run bench:corpus -- FOLDER COUNT [short]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder, count, size = 'real'] = process.argv.slice(2)
if (folder === undefined || !/^\d{1,7}$/.test(count ?? '') || !['real', 'short'].includes(size)) {
  console.error('usage: npm run bench:corpus -- FOLDER COUNT [short]')
  process.exit(2)
}

const fixture = path => readFileSync(join(root, 'fixtures', path), 'utf8')
const languages = readdirSync(join(root, 'fixtures/languages')).filter(name => /^card\.[\w-]+\.md$/.test(name))
const short = `---
license: apache-2.0
language: en
---

# Lumen

## Intended use

Sorting letters to a library by the shelf that they ask for.

## Limitations

It reads English alone, and takes a poem for a complaint.
`
const real = () => [
  fixture('projects/half-done/README.md'),
  fixture('projects/half-done/DATASHEET.md'),
  fixture('projects/well-kept/README.md'),
  ...languages.map(name => fixture(`languages/${name}`)),
]

const cards = size === 'short' ? [short] : real()

/** The words of a card are kept, and its name is not: a name is what ties documents together. */
const cardAt = at => {
  const text = cards[at % cards.length] ?? ''
  return text
    .replace(/^(#\s+.*)$/m, `$1 ${at}`)
    .replace(/^(?:name|pretty_name|model_name):.*$/m, line => `${line} ${at}`)
    .concat(`\nCopy ${at} of ${count}, made for a measurement.\n`)
}

/** A folder for each hundred: no file system likes a hundred thousand names in one. */
for (let at = 0; at < Number(count); at += 1) {
  const place = join(folder, String(Math.floor(at / 100)).padStart(4, '0'), String(at).padStart(6, '0'))
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'README.md'), cardAt(at))
}
console.log(`${count} cards in ${folder}`)
