/**
 * What does a second run cost beside the first? `npm run bench:cache [-- CARDS [ROUNDS]]`
 *
 * Processor time of whole runs in one thread over cards made of our fixtures (`bench-corpus.mjs`): without a cache, with an empty one, with one that holds
 * all of them, and with one that was filled for another day; in turn, so that a busy moment meets all of them.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const [count = '1000', rounds = '3'] = process.argv.slice(2)
const place = mkdtempSync(join(tmpdir(), 'waco-bench-'))
const project = join(place, 'project')
const kept = join(place, 'kept')

/** Seconds of the processor that a run takes, told by itself at its end. */
const cost = words => {
  const told = join(place, 'cost.json')
  const report = join(place, 'cost.cjs')
  writeFileSync(
    report,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage()
    require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify((userCPUTime + systemCPUTime) / 1e6)) })`,
  )
  const line = ['--require', report, join(root, 'bin/waco.js'), 'check', 'cards', '--jobs', '1', ...words]
  const { status, stderr } = spawnSync(process.execPath, line, { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status !== 0 && status !== 1) throw new Error(`a check ended with ${status}: ${stderr}`)
  return JSON.parse(readFileSync(told, 'utf8'))
}

const forms = {
  quiet: ['--quiet'],
  terminal: [],
  json: ['-o', 'json=report.json'],
  ndjson: ['-o', 'ndjson=report.ndjson'],
  html: ['-o', 'html=report.html'],
  sarif: ['-o', 'sarif=report.sarif'],
  markdown: ['-o', 'markdown=report.md'],
}
const runs = [
  ['no cache', () => ['--no-cache', '--as-of', '2026-11-01']],
  ['empty', () => ['--cache', kept, '--as-of', '2026-11-01'], () => rmSync(kept, { recursive: true, force: true })],
  ['filled', () => ['--cache', kept, '--as-of', '2026-11-01']],
  ['filled for another day', () => ['--cache', kept, '--as-of', '2026-11-02']],
]

try {
  spawnSync(process.execPath, [join(root, 'scripts/bench-corpus.mjs'), join(project, 'cards'), count])
  const [{ model }] = cpus()
  console.log(
    `${count} cards, Node ${process.version}, ${cpus().length} × ${model}; least of ${rounds} rounds, seconds of the processor\n`,
  )
  for (const [form, words] of Object.entries(forms)) {
    const least = runs.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < Number(rounds); round += 1)
      for (const [at, [, options, before]] of runs.entries()) {
        before?.()
        least[at] = Math.min(least[at], cost([...options(), ...words]))
      }
    const cells = runs.map(
      ([name], at) => `${name} ${least[at].toFixed(1)} (${((100 * least[at]) / least[1]).toFixed(0)} %)`,
    )
    console.log(`${form.padEnd(9)} ${cells.join(', ')}`)
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}
