const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')

// The program is two files, made by `npm run build`: what a plain check uses, and everything else. Beside each stands what the
// engine has compiled of it: to load a thousand modules one by one takes ten times as long as to start Node. What an
// engine keeps is good for that engine alone, so the file has its name; one that does not fit is not used, and the text is compiled.

const folder = join(__dirname, '../dist/program')
const fileOf = part => join(folder, `${part}.cjs`)
const keptFile = part => join(folder, `${part}.${process.versions.v8}-${process.arch}.code`)

const kept = part => {
  try {
    return readFileSync(keptFile(part))
  } catch {
    return undefined
  }
}

/** A part as a script. It has no letter outside ASCII, which halves it in memory. */
const compile = part =>
  new Script(readFileSync(fileOf(part), 'latin1'), { filename: fileOf(part), cachedData: kept(part) })

/** The program: `main`, what a further thread does (`judgeInThread`), and what of it has been `loaded`. `told` is told of each part that is needed. */
const start = (told = () => {}) => {
  const run = part => {
    const script = compile(part)
    told(part, script)
    return script.runInThisContext()
  }
  return run('waco')(require, `${pathToFileURL(join(folder, '..'))}/`, () => run('more'))
}

module.exports = { compile, keptFile, start }
