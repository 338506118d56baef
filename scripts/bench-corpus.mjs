// Writes cards of real size, made of our own fixtures with small changes, so that no two are alike:
//   npm run bench:corpus -- FOLDER COUNT
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder, count] = process.argv.slice(2)
if (folder === undefined || !/^\d{1,7}$/.test(count ?? '')) {
  console.error('usage: npm run bench:corpus -- FOLDER COUNT')
  process.exit(2)
}

const fixture = path => readFileSync(join(root, 'fixtures', path), 'utf8')
const languages = readdirSync(join(root, 'fixtures/languages')).filter(name => /^card\.[\w-]+\.md$/.test(name))
const cards = [
  fixture('projects/half-done/README.md'),
  fixture('projects/half-done/DATASHEET.md'),
  fixture('projects/well-kept/README.md'),
  ...languages.map(name => fixture(`languages/${name}`)),
]

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
