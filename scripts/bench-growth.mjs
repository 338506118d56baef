// Does a document cost the same among many, a letter the same in a long document, a rule the same in a large pack?
//   npm run bench:growth [-- [--short] COUNT…]
// One run of the built program in one thread for each number, over cards of real size (`npm run bench:corpus`), or with `--short` of
// a thousand letters; processor time and the peak of memory are what the process itself reports at its end. Only `ndjson` is
// written, so that nothing has to be held.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulesIn, writePack } from './bench-pack.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const short = process.argv.includes('--short')
const asked = process.argv.slice(2).filter(word => word !== '--short')
if (!asked.every(count => /^[1-9]\d{0,6}$/.test(count))) {
  console.error('usage: npm run bench:growth [-- [--short] COUNT…]')
  process.exit(2)
}
const counts = asked.length > 0 ? asked.map(Number) : [1000, 4000]
const sizes = [1000, 10_000, 100_000, 1_000_000, 10_000_000]
const ruleCounts = [10, 100, 1000]

const main = place => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`waco ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)
  writeFileSync(join(place, 'told.cjs'), teller(place))
  const start = costOf(place, cardOf(place, 'start', 0))
  table('documents', counts, count => costOf(place, cardsIn(place, count)), start, 'document')
  table(
    'letters in one document',
    sizes,
    size => costOf(place, cardOf(place, `size-${size}`, size)),
    start,
    'thousand letters',
    1000,
  )
  const one = cardsIn(place, 50)
  const rules = rulesIn(join(root, 'standards/waco'))
  const packOf = count => {
    writePack(
      place,
      `rules-${count}`,
      Array.from({ length: count }, (_, at) => rules[at % rules.length]),
    )
    return join(place, `rules-${count}`, '1')
  }
  const none = costOf(place, one, '--pack', packOf(1))
  table('rules, on 50 documents', ruleCounts, count => costOf(place, one, '--pack', packOf(count)), none, 'rule')
}

/** Of each number what it cost beyond the start, and how much more one thing of it costs than where there are fewest. */
const table = (title, numbers, measure, start, thing, per = 1) => {
  console.log(title)
  let first
  for (const number of numbers) {
    const { work, memory } = measure(number)
    const each = ((work - start.work) * per) / number
    first ??= { each, memory }
    console.log(
      `${String(number).padStart(12)}  ${each.toFixed(2).padStart(8)} ms for a ${thing}, ×${(each / first.each).toFixed(2)}  ` +
        `${memory.toFixed(0).padStart(6)} MB at most, ×${(memory / first.memory).toFixed(2)}`,
    )
  }
  console.log('')
}

const settings = 'limits: { files: 10000000, findings: 10000000, total-size: 65536, time: 3600 }\n'

const folderFor = (place, name) => {
  const folder = join(place, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'waco.yaml'), settings)
  return folder
}

const cardsIn = (place, count) => {
  const folder = folderFor(place, `cards-${count}`)
  if (short) return shortCards(folder, count)
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/bench-corpus.mjs'), folder, String(count)])
  if (status !== 0) throw new Error(`no ${count} cards could be made`)
  return folder
}

/** A hundred in a folder. */
const shortCards = (folder, count) => {
  for (let at = 0; at < count; at += 1) {
    if (at % 100 === 0) mkdirSync(join(folder, `${at / 100}`))
    const card = cardText(1000).replace(/^# .*$/m, `# Lumen ${at}`)
    writeFileSync(join(folder, `${Math.floor(at / 100)}/${at}-model-card.md`), card)
  }
  return folder
}

const cardOf = (place, name, size) => {
  const folder = folderFor(place, name)
  writeFileSync(join(folder, 'README.md'), cardText(size))
  return folder
}

/** A card of that length: its sections again and again, each time under other headings. Of no length, only its metadata. */
const cardText = size => {
  const card = readFileSync(join(root, 'fixtures/projects/well-kept/README.md'), 'utf8')
  const end = card.indexOf('\n---', 4) + 5
  let text = card.slice(0, end)
  for (let at = 0; text.length < size; at += 1) text += card.slice(end).replace(/^(#+ .*)$/gm, `$1 ${at}`)
  return text.slice(0, Math.max(end, size))
}

const costOf = (place, folder, ...words) => {
  const out = join(place, 'out.ndjson')
  const check = ['check', '--jobs', '1', '--as-of', '2026-12-31']
  const args = ['--require', join(place, 'told.cjs'), join(root, 'bin/waco.js'), ...check]
  const { status, stderr } = spawnSync(process.execPath, [...args, '-o', `ndjson=${out}`, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  // Cards that fail their rules have been judged all the same.
  if (status !== 0 && status !== 1)
    throw new Error(`the check of ${folder} ended with ${status}: ${stderr.slice(0, 2000)}`)
  rmSync(out)
  return JSON.parse(readFileSync(join(place, 'told.json'), 'utf8'))
}

const teller = place => `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const told = { work: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }
  require('node:fs').writeFileSync(${JSON.stringify(join(place, 'told.json'))}, JSON.stringify(told))
})`

const place = mkdtempSync(join(tmpdir(), 'waco-growth-'))
try {
  main(place)
} finally {
  rmSync(place, { recursive: true, force: true })
}
