/** Loaded before a run: every folder is listed the other way round, as another disk may do. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { readdir, readdirSync } = fs
const { readdir: readLater } = fs.promises

fs.readdirSync = (...given) => readdirSync(...given).toReversed()
fs.readdir = (...given) => {
  const done = given.pop()
  readdir(...given, (error, entries) => done(error, entries?.toReversed()))
}
fs.promises.readdir = async (...given) => (await readLater(...given)).toReversed()
syncBuiltinESMExports()
