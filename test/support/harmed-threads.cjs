// Loaded before the program: tells at the end, in the file WACO_TOLD, how many threads it started and how many texts they were
// asked for, and lets happen to them what WACO_HARM says.
const threads = require('node:worker_threads')
const { syncBuiltinESMExports } = require('node:module')
const { writeFileSync } = require('node:fs')

const { Worker, isMainThread, parentPort, workerData: given } = threads
const { WACO_HARM: harm, WACO_TOLD: file } = process.env
const told = { threads: 0, asked: 0 }
// However busy the machine is, a thread that can be ready is, before the first one goes on.
const awaited = harm === '' || harm === 'ends'

threads.Worker = class extends Worker {
  constructor(script, options) {
    const { workerData } = options
    const day = harm === 'other-day' ? { ...workerData.day, asOf: '2020-02-02' } : workerData.day
    const ready = new Int32Array(new SharedArrayBuffer(4))
    super(harm === 'cannot-start' ? new URL('nowhere.js', script) : script, {
      ...options,
      workerData: { ...workerData, day, ready },
    })
    told.threads += 1
    if (awaited) Atomics.wait(ready, 0, 0, 60_000)
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
else {
  const { postMessage } = parentPort
  parentPort.postMessage = message => {
    postMessage.call(parentPort, message)
    Atomics.store(given.ready, 0, 1)
    Atomics.notify(given.ready, 0)
  }
}
