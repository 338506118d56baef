/**
 * How well do we read real documents? `npm run corpus -- FOLDER [--only format,format] [--record]`
 *
 * FOLDER holds documents with `manifest.csv` (path, kind, format, language, …), `gold.jsonl` (labels by hand) and `score.mjs`
 * (compares the output of `waco inspect -o ndjson` on stdin with the labels). Nothing in it is changed. `--record` writes the
 * figures into `docs/reading-quality.md`, which explains them; without it nothing is written.
 * SHOW_WRONG=1 and SHOW_TOPICS=1 reach `score.mjs`.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatSpecs } from '../dist/formats/index.js'
import { csvRows } from './csv-rows.mjs'
import { saidOf } from './reading-quality/compare.mjs'
import { staysBelow } from './reading-quality/groups.mjs'
import { measure, scoreLines } from './reading-quality/measure.mjs'
import { renewedPage } from './reading-quality/page.mjs'
import { recognitionTable } from './reading-quality/recognition.mjs'
import { scoreOf } from './reading-quality/score.mjs'
import { groupColumns } from './reading-quality/tables.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const pagePath = 'docs/reading-quality.md'
const usage = 'npm run corpus -- FOLDER [--only format,format] [--record]'

const main = () => {
  const asked = readArguments()
  if (typeof asked === 'string') return refuse(asked)
  const { folder, only, record } = asked
  const run = record ? runOf(folder) : undefined
  if (typeof run === 'string') return refuse(run)

  const manifest = csvRows(readFileSync(join(folder, 'manifest.csv'), 'utf8'))
  const { output, seconds } = inspect(folder)
  if (output === '') return 1
  const wanted = ({ format }) => only === undefined || only.includes(format)
  const records = jsonLines(output)
  const labelled = jsonLines(readFileSync(join(folder, 'gold.jsonl'), 'utf8')).filter(wanted)
  const found = new Map(manifest.map(({ path }) => [path, saidOf(path, records)]))
  console.log(recognitionTable(manifest.filter(wanted), found))
  console.log(`${manifest.length} files in ${seconds.toFixed(1)} s`)

  const measured = measure(labelled, records, languagesBy(manifest, labelled), only ?? formatSpecs.map(({ id }) => id))
  print(measured)
  const score = scoreOf(folder, output, labelled)
  console.log(`\nscore.mjs of the folder\n${score}`)
  if (!score.endsWith(scoreLines(measured).join('\n'))) {
    console.error(
      `\nour count differs from that of score.mjs; one of the two is wrong:\n${scoreLines(measured).join('\n')}`,
    )
    return 1
  }
  if (run !== undefined) {
    writeFileSync(join(root, pagePath), renewedPage(readFileSync(join(root, pagePath), 'utf8'), measured, run))
    console.log(`\nrecorded in ${pagePath}`)
  }
  return 0
}

const refuse = message => {
  console.error(message)
  return 2
}

/** What was asked for, or what is wrong with it. */
const readArguments = () => {
  const options = { only: { type: 'string' }, record: { type: 'boolean' } }
  let parsed
  try {
    parsed = parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return `${error.message}; nothing was measured: ${usage}`
  }
  const { values, positionals } = parsed
  const [name] = positionals
  if (name === undefined || positionals.length > 1) return `one folder is needed; nothing was measured: ${usage}`
  const folder = resolve(name)
  if (!existsSync(folder))
    return `there is no folder "${name}"; nothing was measured: name the one that holds the labelled documents`
  const lacking = ['manifest.csv', 'gold.jsonl', 'score.mjs'].filter(file => !existsSync(join(folder, file)))
  if (lacking.length > 0)
    return `no corpus in "${name}": ${lacking.join(', ')} not found; nothing was measured: name the folder that holds them`
  if (values.only !== undefined && values.record)
    return '"--only" and "--record" were both given; nothing was measured: the page holds figures over all formats only'
  return { folder, only: values.only?.split(','), record: values.record === true }
}

/** Which state of the program is measured, by which labels: a row must name what really made its figures. */
const runOf = folder => {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  const [commit, date] = git('show', '-s', '--format=%h %cs', 'HEAD').stdout.trim().split(' ')
  if (!date)
    return 'the commit of this folder could not be read from git, and a row of the history names it; nothing was recorded'
  const changed = git('status', '--porcelain', '--', 'src', 'standards', 'scripts', 'package.json').stdout.trimEnd()
  if (changed !== '')
    return `these files differ from the commit that the row would name; commit them first, nothing was recorded:\n${changed}`
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const labels = createHash('sha256')
    .update(readFileSync(join(folder, 'gold.jsonl')))
    .digest('hex')
    .slice(0, 12)
  return { version, commit, date, labels }
}

const inspect = folder => {
  const start = performance.now()
  const run = spawnSync(process.execPath, [join(root, 'bin/waco.js'), 'inspect', folder, '-o', 'ndjson'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (run.status !== 0)
    console.error(
      `waco inspect ended with ${run.status ?? run.signal}:\n${run.stderr.split('\n').slice(0, 20).join('\n')}`,
    )
  return { output: run.stdout, seconds: (performance.now() - start) / 1000 }
}

const jsonLines = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** A label may say in which language its document is written; otherwise the manifest does. */
const languagesBy = (manifest, labelled) => {
  const languages = new Map(
    [...manifest, ...labelled].flatMap(({ path, language }) => (language ? [[path, language]] : [])),
  )
  return path => languages.get(path) ?? 'und'
}

const print = ({ total, read, topics, readTopics, formats, languages }) => {
  console.log(`\n${groupColumns('documents', [total, read])}`)
  console.log(`\n${groupColumns('format', formats)}`)
  console.log(`\n${groupColumns('language', languages)}`)
  console.log(`\n${groupColumns('topic, in all documents', topics)}`)
  console.log(`\n${groupColumns('topic, in formats that are read', readTopics)}`)
  const below = [...formats, ...languages, ...readTopics].filter(staysBelow).map(({ name }) => name)
  console.log(`\nbelow 0.90 (format, language, or topic in formats that are read): ${below.join(', ') || 'none'}`)
}

process.exitCode = main()
