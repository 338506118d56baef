/**
 * How well do we read real documents? `npm run corpus -- FOLDER [--only format,format]`
 *
 * FOLDER holds documents with `manifest.csv` (path, kind, format, …), `gold.jsonl` (labels by hand) and `score.mjs`
 * (compares the output of `waco inspect -o ndjson` on stdin with the labels). Nothing in it is changed.
 * SHOW_WRONG=1 and SHOW_TOPICS=1 reach `score.mjs`.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { csvRows } from './csv-rows.mjs'

/** What can be read; scores over these alone are shown beside the total. */
const supported = [
  'hf-model-card',
  'hf-dataset-card',
  'plain-markdown',
  'datasheet-markdown',
  'atrs',
  'omz-markdown',
  'omz-yaml',
  'tfhub-markdown',
]

const main = () => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
  const folder = resolve(positionals[0] ?? 'corpus')
  const lacking = ['manifest.csv', 'gold.jsonl', 'score.mjs'].filter(name => !existsSync(join(folder, name)))
  if (positionals.length !== 1 || lacking.length > 0) {
    console.error(
      positionals.length === 1
        ? `no corpus in "${positionals[0]}": ${lacking.join(', ')} not found; nothing was measured; name the folder that holds them`
        : 'one folder is needed: npm run corpus -- FOLDER [--only format,format]',
    )
    return 2
  }
  const only = values.only?.split(',')
  const manifest = csvRows(readFileSync(join(folder, 'manifest.csv'), 'utf8'))
  const { output, seconds } = inspect(folder)
  if (output === '') return 1
  const found = recordsByPath(output, manifest)
  const rows = manifest.filter(({ format }) => !only || only.includes(format))
  console.log(table(rows, found))
  console.log(`${manifest.length} files in ${seconds.toFixed(1)} s`)
  score(folder, output, only ?? supported)
  return 0
}

const inspect = folder => {
  const start = performance.now()
  const waco = fileURLToPath(new URL('../bin/waco.js', import.meta.url))
  const run = spawnSync(process.execPath, [waco, 'inspect', folder, '-o', 'ndjson'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (run.status !== 0)
    console.error(`waco inspect ended with ${run.status ?? run.signal}:\n${firstLines(run.stderr, 20)}`)
  return { output: run.stdout, seconds: (performance.now() - start) / 1000 }
}

/** What was said of each file of the manifest; paths may be absolute or begin anywhere above the corpus. */
const recordsByPath = (output, manifest) => {
  const records = output
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  return new Map(
    manifest.map(({ path }) => [path, records.find(said => said.path === path || said.path.endsWith(`/${path}`))]),
  )
}

/** One line per kind and format: a file that is none of ours is right when it is left alone. */
const table = (rows, found) => {
  const groups = groupBy(rows, groupOf)
  const lines = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, files]) => line(group, files, found))
  const other = rows.filter(({ kind }) => kind === 'other')
  const ours = rows.filter(({ kind }) => kind !== 'other')
  return columns([
    ['kind/format', 'files', 'kind right', 'kind wrong', 'not recognised', 'format right'],
    ...lines,
    line('documents', ours, found),
    line('none of ours', other, found),
  ])
}

const groupOf = ({ kind, format }) => `${kind}/${format}`

const groupBy = (rows, keyOf) => {
  const groups = new Map()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const line = (name, files, found) => {
  const count = test => files.filter(file => test(file, found.get(file.path))).length
  return [
    name,
    files.length,
    count((file, said) => (said?.kind ?? 'other') === file.kind),
    count((file, said) => said?.kind && said.kind !== file.kind),
    count((_, said) => !said?.kind),
    count((file, said) => file.kind !== 'other' && said?.format === file.format),
  ]
}

const columns = rows => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => String(row[column]).length)))
  return rows
    .map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : String(cell).padStart(widths[at]))).join('  '),
    )
    .join('\n')
}

/** Files stand between the programs: `/dev/stdin`, which `score.mjs` opens, cannot be opened on a pipe that Node made. */
const score = (folder, output, formats) => {
  const temporary = mkdtempSync(join(tmpdir(), 'waco-corpus-'))
  const [found, filtered] = [join(temporary, 'found.ndjson'), join(temporary, 'gold.jsonl')]
  try {
    const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean)
    const ours = gold.filter(text => formats.includes(JSON.parse(text).format))
    writeFileSync(found, output)
    writeFileSync(filtered, `${ours.join('\n')}\n`)
    console.log(`\nall ${gold.length} labelled documents`)
    console.log(scores(folder, join(folder, 'gold.jsonl'), found, quiet))
    console.log(`\nthe ${ours.length} of them in ${formats.join(', ')}`)
    console.log(scores(folder, filtered, found, process.env))
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** The list of wrong facts is shown once, for the formats in question. */
const quiet = { ...process.env, SHOW_WRONG: '', SHOW_TOPICS: '' }

const scores = (folder, gold, found, env) => {
  const stdin = openSync(found)
  const run = spawnSync(process.execPath, [join(folder, 'score.mjs'), gold], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
    stdio: [stdin, 'pipe', 'pipe'],
  })
  closeSync(stdin)
  return run.status === 0 ? run.stdout.trimEnd() : `score.mjs ended with ${run.status}:\n${firstLines(run.stderr, 10)}`
}

const firstLines = (text, count) => text.split('\n').slice(0, count).join('\n')

process.exitCode = main()
