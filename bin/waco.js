#!/usr/bin/env node

// Process in, exit code out. The code starts as that of a bug and is lowered in the last statement, when everything
// has been written: whatever ends the process before that, even silence, is never taken for a pass.
// Signals are left to the system, which ends the process with 128 + n at once; a handler would have to wait for a
// parse that may never come back. Only as process 1, where the system would ignore them, they are answered here.

const { readFileSync, writeSync } = require('node:fs')

const bug = 70
const words = process.argv.slice(2)
const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
const debug = options.includes('--debug')

process.exitCode = bug
let told = false
let ended = false

const reportBug = error => {
  if (told) return
  told = true
  const what = String(error instanceof Error ? error.message : error)
    .split('\n', 1)
    .map(line => line.replace(/\p{C}/gu, '?'))
  const lines = [
    `waco: stopped by a bug of its own: ${what}`,
    '  why   this is a mistake in waco, not in your documents; nothing it printed counts as a result',
    '  mend  please report it to the maintainers of waco-check, with the command line and, if you can, the document',
    `  where ${debug && error instanceof Error ? error.stack : 'run again with --debug to see the place in the code'}`,
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

const stop = error => {
  reportBug(error)
  process.exit(bug)
}

process.on('uncaughtException', stop)
process.on('unhandledRejection', stop)
process.on('exit', () => {
  if (!ended) reportBug('the run ended before it was finished')
})
if (process.pid === 1) {
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ]) {
    process.on(signal, () => process.exit(128 + number))
  }
}

const end = code => {
  ended = true
  process.exitCode = code
}

// Answered without the program, which would take longer to load than the answer is worth to whoever asks. When nobody can be
// told, the program says so.
const toldVersion = () => {
  if (words.length !== 1 || words[0] !== '--version') return false
  try {
    writeSync(1, `${JSON.parse(readFileSync(`${__dirname}/../package.json`, 'utf8')).version}\n`)
    return true
  } catch {
    return false
  }
}

const run = async () => {
  const { start } = require('./program.js')
  end(await start().main(words))
}

if (toldVersion()) end(0)
else run()
