const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')

// The program is one file, made by `npm run build`, and beside it stands what the engine compiled of it for a check: to load a
// thousand modules one by one takes ten times as long as to start Node. What an engine keeps is good for that engine
// alone, so its name is that of the engine; one that does not fit is not used, and the text of the program is compiled.

const folder = join(__dirname, '../dist/program')
const file = join(folder, 'waco.cjs')

exports.keptFile = join(folder, `${process.versions.v8}-${process.arch}.code`)

const kept = () => {
  try {
    return readFileSync(exports.keptFile)
  } catch {
    return undefined
  }
}

/** The program as a script, compiled as far as the build has kept it. Its text has no letter outside ASCII, which halves it in memory. */
exports.compile = () => new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: kept() })

/** The program: `main`, and what of it has been `loaded`. */
exports.start = script => script.runInThisContext()(require, `${pathToFileURL(join(folder, '..'))}/`)
