/**
 * Makes one file of the built program and of the packages it uses, `dist/program/waco.cjs`, which `bin/waco.js` starts, and keeps
 * what the engine compiles of it for a check. A later step of `npm run build`; modules of `dist/` stay what scripts and tests load.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = `${root}dist/program/`

const main = async () => {
  const bundle = await rolldown({
    input: `${root}dist/cli.js`,
    cwd: root,
    platform: 'node',
    external: [/^node:/],
    // Its main file loads its parts by computed names, which no bundler follows; its other one imports them.
    resolve: { alias: { 'jsonc-parser': `${root}node_modules/jsonc-parser/lib/esm/main.js` } },
    plugins: [loadedWhenUsed],
  })
  const { output } = await bundle.generate({
    format: 'cjs',
    codeSplitting: false,
    // Each module runs when it is first asked for, as it would by itself.
    strictExecutionOrder: true,
    minify: { compress: false, mangle: false, codegen: true },
    comments: false,
  })
  const [chunk, ...others] = output
  if (others.length > 0) throw new Error(`the program is more than one file: ${others.map(({ fileName }) => fileName)}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}waco.cjs`, inAscii(asFunction(chunk.code)))
  writeFileSync(`${folder}licenses.txt`, licensesOf(chunk.moduleIds))
  const { status } = spawnSync(process.execPath, [`${root}scripts/keep-code.mjs`], { stdio: 'inherit' })
  if (status !== 0) throw new Error('what the engine compiles of the program could not be kept')
}

/**
 * `createRequire(import.meta.url)` loads a package where it is first used. In one file there is nothing to load: the call
 * becomes a plain `require`, which the bundler understands, and which runs the package's code then and no earlier.
 */
const loadedWhenUsed = {
  name: 'loaded-when-used',
  transform(code, id) {
    if (id.includes('/node_modules/') || !code.includes('createRequire(import.meta.url)')) return null
    const names = [...code.matchAll(/^const (\w+) = createRequire\(import\.meta\.url\);$/gm)].map(([, name]) => name)
    const plain = code
      .replace(/^import \{ createRequire \} from 'node:module';$/m, '')
      .replace(/^const \w+ = createRequire\(import\.meta\.url\);$/gm, '')
      .replaceAll("createRequire(import.meta.url)('", "require('")
      .replaceAll(new RegExp(`\\b(?:${names.join('|') || 'require'})\\('`, 'g'), "require('")
    if (plain.includes('createRequire'))
      throw new Error(`${id} loads a package in a way that scripts/bundle.mjs does not know`)
    return { code: plain }
  },
}

/** As Node wraps a module of its own; one expression, which the script gives back. */
const asFunction = code => `(function (exports, require, module, __filename, __dirname) {${code}\n})\n`

/** The engine keeps a text with one letter outside ASCII in twice the memory. */
const inAscii = code => {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('a letter outside ASCII cannot be written as an escape where a backslash stands before it')
  return code.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a copy of each package that went in asks to be accompanied by. */
const licensesOf = modules => {
  const packages = new Set(
    modules.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? []),
  )
  return [...packages]
    .toSorted()
    .map(path => {
      const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
      const file = readdirSync(path).find(found => /^licen[cs]e/i.test(found))
      const text = file === undefined ? `License: ${license}` : readFileSync(`${path}/${file}`, 'utf8').trim()
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

await main()
