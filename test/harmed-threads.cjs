// Loaded before the program: tells at the end, in the file WACO_TOLD, how many threads it started and how many texts they were
// asked for, and lets happen to them what WACO_HARM says.
const threads = require('node:worker_threads')
const { syncBuiltinESMExports } = require('node:module')
const { writeFileSync } = require('node:fs')

const { Worker, isMainThread } = threads
const { WACO_HARM: harm, WACO_TOLD: file } = process.env
const told = { threads: 0, asked: 0 }

threads.Worker = class extends Worker {
  constructor(script, options) {
    const { workerData } = options
    const day = harm === 'other-day' ? { ...workerData.day, asOf: '2020-02-02' } : workerData.day
    super(harm === 'cannot-start' ? new URL('nowhere.js', script) : script, {
      ...options,
      workerData: { ...workerData, day },
    })
    told.threads += 1
  }

  on(event, hear) {
    if (harm === 'never-ready' && event === 'message') return this
    return super.on(event, hear)
  }

  postMessage(message) {
    told.asked += 1
    super.postMessage(message)
    if (harm === 'ends' && message.number === 5) this.terminate()
  }
}
syncBuiltinESMExports()

if (isMainThread) process.on('exit', () => writeFileSync(file, JSON.stringify(told)))
