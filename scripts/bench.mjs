/**
 * How long does a run take, and what of it is the pack? `npm run bench [-- ROUNDS]`
 * And what does reading cost beside parsing? `npm run bench -- FOLDER` measures that alone, on the documents in a folder.
 *
 * Medians of whole processes, taken in turn so that a busy moment meets all of them. Everything is measured in a copy of the
 * built program, to which two packs are added: one of a single rule and one of 110, made of the rules that there are.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulesIn, writePack } from './bench-pack.mjs'
import { benchReading } from './bench-reading.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const ruleCount = 110

const main = () => {
  const [asked = '15'] = process.argv.slice(2)
  if (!/^\d+$/.test(asked)) {
    console.log(`${machine()}\n\n${benchReading(asked)}`)
    return
  }
  const rounds = Number(asked)
  const place = mkdtempSync(join(tmpdir(), 'waco-bench-'))
  try {
    layOut(place)
    const times = measured(casesIn(place), rounds)
    console.log(heading(rounds))
    console.log(table(times))
    console.log(`\n${coldStart(place, rounds)}`)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const layOut = place => {
  for (const part of ['bin', 'dist', 'standards', 'scripts', 'package.json']) {
    cpSync(join(root, part), join(place, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  cpSync(join(root, 'fixtures/projects/half-done/README.md'), join(place, 'README.md'))
  const rules = rulesIn(join(place, 'standards/waco'))
  writePack(join(place, 'standards'), 'tiny', rules.slice(0, 1))
  writePack(
    join(place, 'standards'),
    'full',
    Array.from({ length: ruleCount }, (_, at) => rules[at % rules.length]),
  )
  run(place, ['scripts/compile.mjs'])
  cpSync(join(place, 'standards/full/1'), join(place, 'folder'), { recursive: true })
}

const casesIn = place => {
  const waco = (...words) => [join(place, 'bin/waco.js'), ...words]
  const load = text => [
    '--input-type=module',
    '-e',
    `const { loadPack, loadTopics, loadVocabulary } = await import(${JSON.stringify(`file://${place}/dist/commands/loading/load-pack.js`)}); ${text}`,
  ]
  const check = (pack, ...words) => waco('check', 'README.md', '--as-of', '2026-12-31', '--pack', pack, ...words)
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'waco --version', args: waco('--version') },
    { name: 'waco packs', args: waco('packs') },
    { name: 'waco check, 1 rule', args: check('tiny') },
    { name: `waco check, ${ruleCount} rules`, args: check('full'), less: 'waco check, 1 rule' },
    { name: `the same from YAML`, args: check('folder'), less: 'waco check, 1 rule' },
    { name: 'the program alone', args: load('') },
    { name: 'and the vocabulary', args: load('await loadVocabulary()'), less: 'the program alone' },
    {
      name: 'and a pack of 1 rule',
      args: load("await loadPack('tiny', await loadTopics())"),
      less: 'the program alone',
    },
    {
      name: `and one of ${ruleCount} rules`,
      args: load("await loadPack('full', await loadTopics())"),
      less: 'and a pack of 1 rule',
    },
    {
      name: 'and the pack waco',
      args: load("await loadPack('waco', await loadTopics())"),
      less: 'and a pack of 1 rule',
    },
  ].map(one => ({ ...one, place }))
}

const measured = (cases, rounds) => {
  const times = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, args, place } of cases) times.get(name).push(run(place, args))
  }
  return cases.map(({ name, less }) => ({
    name,
    less,
    median: median(times.get(name)),
    fastest: Math.min(...times.get(name)),
  }))
}

/** Node 20 reads these certificates at each start, for longer than it takes to start without: every ratio would look small. */
delete process.env.NODE_EXTRA_CA_CERTS

const run = (place, args) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' })
  // A card that fails its rules ends with 1 and has been judged all the same.
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

/** Each run beside one of Node alone, in turn, and the median of their ratios: a busy moment meets both. */
const coldStart = (place, rounds) => {
  const bare = ['-e', '0']
  const rows = [
    ['waco --version', [join(place, 'bin/waco.js'), '--version'], 1.25],
    [
      'waco check, one card, pack waco',
      [join(place, 'bin/waco.js'), 'check', 'README.md', '--as-of', '2026-12-31'],
      2.5,
    ],
  ].map(([name, args, aim]) => {
    const pairs = Array.from({ length: rounds }, () => [run(place, bare), run(place, args)])
    const ratio = median(pairs.map(([alone, whole]) => whole / alone))
    const work =
      median(Array.from({ length: 5 }, () => cost(place, args).work)) /
      median(Array.from({ length: 5 }, () => cost(place, bare).work))
    const { memory } = cost(place, args)
    return `${name}: ×${ratio.toFixed(2)} of node -e 0 by the clock, ×${work.toFixed(2)} by processor time (aim ×${aim}), ${memory.toFixed(0)} MB at most`
  })
  return ['Cold start, in pairs', ...rows].join('\n')
}

/** Milliseconds of the processor and megabytes at the peak, as the process itself reports them at its end. */
const cost = (place, args) => {
  const report = join(place, 'cost.cjs')
  const told = join(place, 'cost.json')
  writeFileSync(
    report,
    `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify({ work: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 })) })`,
  )
  run(place, ['--require', report, ...args])
  return JSON.parse(readFileSync(told, 'utf8'))
}

const median = times => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

const heading = rounds => `${machine()}; medians of ${rounds} processes each\n`

const machine = () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [{ model }] = cpus()
  return `waco ${version}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${model}`
}

/** On a busy machine the fastest of all is nearer the truth than the median, so both stand here. */
const table = times => {
  const [first] = times
  const rows = times.map(({ name, median: time, fastest, less }) => {
    const before = times.find(other => other.name === less)
    const more = before && `${signed(time - before.median)} (${signed(fastest - before.fastest)}) ms on "${less}"`
    return [
      name,
      `${time.toFixed(0)} ms`,
      `${fastest.toFixed(0)} ms`,
      `×${(time / first.median).toFixed(1)}`,
      more ?? '',
    ]
  })
  const head = ['', 'median', 'fastest', 'ratio', 'more, by the median (by the fastest)']
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map(line => line[column].length)))
  const cell = (text, column) =>
    column === 0 || column === 4 ? text.padEnd(widths[column]) : text.padStart(widths[column])
  return lines.map(line => line.map(cell).join('  ').trimEnd()).join('\n')
}

const signed = time => `${time < 0 ? '−' : '+'}${Math.abs(time).toFixed(0)}`

main()
