/**
 * Beside other tools, in one run: how long does each take over the same documents, and what does it find?
 *
 *   npm run bench:peers [-- COUNT [ROUNDS [FOLDER]]]
 *
 * Installs the peers at fixed versions, and without running anything of theirs, into a temporary folder, or into FOLDER, which then
 * stays. Writes COUNT cards and COUNT disclosures (1,000) of our own fixtures, in most of which one answer is spoilt in a known way;
 * gives every tool the same questions as rules of its own (`questions.mjs`); and runs all of them in turn, ROUNDS times (3).
 * `docs/performance.md` keeps what came of it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents, writeDocuments } from './bench-peers/documents.mjs'
import { foundBy, keyed } from './bench-peers/findings.mjs'
import { installPeers, programIn } from './bench-peers/install.mjs'
import { measured } from './bench-peers/measured.mjs'
import { aimsTable, findingsTable, timeTable } from './bench-peers/tables.mjs'
import { ajvCli } from './bench-peers/tools/ajv-cli.mjs'
import { markdownlintCli2 } from './bench-peers/tools/markdownlint-cli2.mjs'
import { parsersAlone } from './bench-peers/tools/parsers-alone.mjs'
import { remarkLint } from './bench-peers/tools/remark-lint.mjs'
import { rumdl } from './bench-peers/tools/rumdl.mjs'
import { spectral } from './bench-peers/tools/spectral.mjs'
import { vale } from './bench-peers/tools/vale.mjs'
import { waco } from './bench-peers/tools/waco.mjs'

const own = [waco, parsersAlone]
const tools = [...own, spectral, ajvCli, markdownlintCli2, remarkLint, rumdl, vale]
const root = fileURLToPath(new URL('../', import.meta.url))

const main = () => {
  const [count = '1000', rounds = '3', kept] = process.argv.slice(2)
  if (!/^[1-9]\d{0,5}$/.test(count) || !/^[1-9]\d?$/.test(rounds)) {
    console.error('usage: npm run bench:peers [-- COUNT [ROUNDS [FOLDER]]]')
    return 2
  }
  if (process.platform === 'win32') {
    console.error('bench:peers counts time as a POSIX shell does, and there is none here')
    return 2
  }
  const place = kept === undefined ? mkdtempSync(join(tmpdir(), 'waco-peers-')) : resolve(kept)
  try {
    return compare(place, Number(count), Number(rounds))
  } finally {
    if (kept === undefined) rmSync(place, { recursive: true, force: true })
  }
}

const compare = (place, count, rounds) => {
  console.error('installing the peers; Vale is built of its source, which takes minutes the first time')
  const installed = installPeers(place, tools)
  const folder = join(place, 'documents')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const planted = documents(count)
  writeDocuments(folder, [...planted.cards, ...planted.disclosures])
  const there = installed.filter(({ absent }) => absent === undefined)
  for (const { configure } of there) configure(place)
  const runs = there.flatMap(({ name, runs: all }) => all.map(run => ({ name, ...run, work: [], clock: [] })))
  for (let round = 1; round <= rounds; round += 1) {
    for (const run of runs) {
      console.error(`round ${round} of ${rounds}: ${run.name}, ${run.documents}, ${run.rules}`)
      const { work, clock, ...said } = measured(run.command(programIn(place), place), { folder, ends: run.ends })
      run.work.push(work)
      run.clock.push(clock)
      if (round === 1) run.flags = run.flagged?.({ ...said, folder })
    }
  }
  console.log(
    `${machine(there)}; ${count} cards and ${count} disclosures; medians of ${rounds} runs of each, in turn\n`,
  )
  const kinds = ['disclosures', 'cards'].map(kind => compared(kind, runs, planted[kind]))
  for (const kind of kinds) console.log(`${sayKind(kind, count)}\n`)
  console.log(aimsTable(runs, kinds))
  const missing = installed.filter(({ absent }) => absent !== undefined)
  for (const { name, absent } of missing) console.log(`\n${name} was not measured: ${absent}`)
  if (there.length === own.length) return 3
  const ours = kinds.flatMap(({ found }) => found.filter(({ name }) => name === waco.name))
  return ours.every(({ found: { byKind, wrong } }) => wrong.length === 0 && isAll(byKind)) ? 0 : 1
}

const isAll = byKind => Object.values(byKind).every(({ found, of }) => found === of)

/** Of the runs over one kind of document: what each found, and how it stands beside our run with the same questions. */
const compared = (kind, all, planted) => {
  const runs = all.filter(({ documents: over }) => over === kind)
  const [ours] = runs
  const known = keyed(ours.flags)
  const times = runs.map(run => ({
    ...run,
    workRatio: run.work.map((time, at) => time / ours.work[at]),
    clockRatio: run.clock.map((time, at) => time / ours.clock[at]),
  }))
  const found = runs
    .filter(({ flags }) => flags !== undefined)
    .map(run => ({ name: run.name, found: foundBy(run.flags, planted, run === ours ? undefined : known) }))
  return { kind, planted, times, found }
}

const sayKind = ({ kind, planted, times, found }, count) => {
  const examples = found.flatMap(({ name, found: { wrong, notOurs = [] } }) => [
    ...wrong.slice(0, 2).map(each => `${name} flags, and it is no fault: ${each} (${howOf(each, planted)})`),
    ...notOurs.slice(0, 2).map(each => `${name} finds, and we do not: ${each} (${howOf(each, planted)})`),
  ])
  return [`## ${kind}`, '', timeTable(times, count), '', findingsTable(found, planted), '', ...examples].join('\n')
}

const howOf = (each, planted) => planted.find(({ path }) => each.startsWith(`${path} `))?.how

const machine = there => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [{ model }] = cpus()
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim()
  const peers = there.flatMap(({ packages, go }) => [
    ...packages,
    ...(go === undefined ? [] : [go.replace(/^.*\//, '')]),
  ])
  const load = loadavg()
    .map(each => each.toFixed(1))
    .join(' ')
  return `waco ${version} (${commit}), Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${model}, load ${load}\n${peers.join(', ')}`
}

process.exitCode = main()
