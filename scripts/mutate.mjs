/**
 * Do the tests notice when the code is wrong? `npm run mutate [-- GROUP… | FILE…]`
 *
 * Stryker changes one thing at a time in `engine` and `checks` and runs the tests that are about it; what no test notices has survived. It
 * brings two hundred packages, which nobody needs who builds, tests or uses the program: so it is no dependency, but installed, at fixed
 * versions and without running anything, into a copy of the project in `coverage/mutation/`, which is kept so that they are
 * fetched once. Groups, and what each has to reach, are in `scripts/mutation/groups.mjs`.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf, groups } from './mutation/groups.mjs'
import { scoresIn, tableOf } from './mutation/scores.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const place = join(root, 'coverage/mutation/')
const tools = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1']
const copied = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
  'bin',
  'src',
  'test',
  'scripts',
  'fixtures',
  'standards',
]

const sources = readdirSync(join(root, 'src'), { recursive: true }).map(path => `src/${path.replaceAll('\\', '/')}`)

const main = asked => {
  const chosen = groups.map(spelledOut).flatMap(group => askedOf(group, asked))
  if (chosen.length === 0) {
    console.error(
      `nothing is called that; groups are: ${groups.map(({ name }) => name).join(', ')}; or name files of theirs`,
    )
    return 2
  }
  const absent = chosen.flatMap(absentIn)
  if (absent.length > 0) {
    console.error(`scripts/mutation/groups.mjs names what is not there: ${absent.join(', ')}`)
    return 2
  }
  layOut()
  const results = chosen.map(group => ({ ...group, scores: mutated(group) }))
  console.log(tableOf(results))
  return results.every(({ scores, least }) => scores.every(({ score }) => score >= least)) ? 0 : 1
}

const spelledOut = group => ({ ...group, files: filesOf(group, sources) })

/** A group whole, or those of its files that were named. */
const askedOf = (group, asked) => {
  if (asked.length === 0 || asked.includes(group.name)) return [group]
  const files = asked.filter(file => group.files.includes(file))
  return files.length === 0 ? [] : [{ ...group, files }]
}

const layOut = () => {
  mkdirSync(place, { recursive: true })
  for (const part of copied) {
    rmSync(join(place, part), { recursive: true, force: true })
    cpSync(join(root, part), join(place, part), { recursive: true })
  }
  if (!existsSync(join(place, 'node_modules/@stryker-mutator/core'))) {
    npm('ci', '--ignore-scripts')
    npm('install', '--no-save', '--ignore-scripts', ...tools)
  }
  keepWorker()
}

/**
 * Vitest ends its worker when a run is over, and Stryker makes a run for every change: loading the modules takes fifty times as long as the tests.
 * In the copy the worker is kept; `scripts/mutation/setup.mjs` keeps the runs apart. A worker that is kept looks for tests by the names that it was
 * begun with, which after a change that runs for ever are those of one change: so all tests of the files are run for each.
 */
const keepWorker = () => {
  const folder = join(place, 'node_modules/vitest/dist/chunks')
  const [file] = readdirSync(folder).filter(name => /^cli-api\..*\.js$/.test(name))
  const ends = 'this.queue[0]?.task.isolate === false && isEqualRunner(runner, this.queue[0].task)'
  changed(join(folder, file), ends, `(this.queue.length === 0 || ${ends})`)
  const runner = join(place, 'node_modules/@stryker-mutator/vitest-runner/dist/src/vitest-test-runner.js')
  changed(runner, 'project.config.testNamePattern = regex;', 'project.config.testNamePattern = undefined; // kept')
}

const changed = (path, from, to) => {
  const text = readFileSync(path, 'utf8')
  if (text.includes(to)) return
  if (text.split(from).length !== 2) throw new Error(`this release does otherwise in ${path}; look at keepWorker`)
  writeFileSync(path, text.replace(from, to))
}

const npm = (...given) => {
  // A shell, since on Windows `npm` is a script.
  const { status } = spawnSync('npm', given, { cwd: place, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

/** A group that names what is not there any more would measure less than it says. */
const absentIn = ({ files, tests }) => [
  ...files.filter(file => !existsSync(join(root, file))),
  ...tests.map(test => `test/${test}.test.ts`).filter(file => !existsSync(join(root, file))),
]

const mutated = ({ name, files, tests, anew = false }) => {
  const vitest = join(place, 'vitest.mutation.config.mjs')
  const include = tests.map(test => `**/${test}.test.ts`)
  const settings = { dir: join(place, 'test'), include, testTimeout: 120_000, isolate: false, maxWorkers: 1 }
  writeFileSync(vitest, `export default ${JSON.stringify({ test: settings })}\n`)
  // A file that does not load is passed over by Stryker without a word.
  run('node_modules/vitest/vitest.mjs', 'run', '--config', vitest)
  const apart = { ...settings, setupFiles: [join(place, 'scripts/mutation/setup.mjs')], provide: { anew } }
  writeFileSync(vitest, `export default ${JSON.stringify({ test: apart })}\n`)
  const report = join(place, `${name}.json`)
  rmSync(report, { force: true })
  const config = {
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: vitest, related: false, dir: join(place, 'test') },
    // Stopping at the first test that fails would end the worker.
    disableBail: true,
    // Words for people are held by tests of their own, which compare them letter by letter.
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    inPlace: true,
    reporters: ['json', 'dots'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
    disableTypeChecks: false,
  }
  writeFileSync(join(place, 'stryker.config.json'), JSON.stringify(config, undefined, 2))
  run('node_modules/@stryker-mutator/core/bin/stryker.js', 'run')
  return scoresIn(JSON.parse(readFileSync(report, 'utf8')))
}

/** What does not come to an end as it should ends everything: half a measurement is none. */
const run = (...given) => {
  const { status } = spawnSync(process.execPath, given, { cwd: place, stdio: 'inherit' })
  if (status !== 0) throw new Error(`"${given.join(' ')}" did not come to a good end`)
}

process.exitCode = main(process.argv.slice(2))
