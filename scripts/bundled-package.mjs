/** A package as one text: its own modules and those of what it uses. For `scripts/bundle.mjs`. */
import { readdirSync, readFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

/**
 * The text sets `exports` or `module.exports`. `require NAME` is what `require` gives, whole; otherwise it exports `names`.
 */
export const bundledPackage = async (root, asked, names) => {
  const required = /^require (.+)$/.exec(asked)?.[1]
  const entry =
    required === undefined
      ? `export { ${names.join(', ')} } from ${JSON.stringify(asked)}`
      : `module.exports = require(${JSON.stringify(required)})`
  const bundle = await rolldown({
    input: `${root}asked.${required === undefined ? 'mjs' : 'cjs'}`,
    cwd: root,
    platform: 'node',
    external: [/^node:/],
    // Its main file loads its parts by computed names, which no bundler follows; its other one imports them.
    resolve: { alias: { 'jsonc-parser': `${root}node_modules/jsonc-parser/lib/esm/main.js` } },
    plugins: [
      {
        name: 'asked',
        load: id => (/[\\/]asked\.[cm]js$/.test(id) ? entry : null),
        resolveId: id => (/[\\/]asked\.[cm]js$/.test(id) ? id : null),
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'cjs',
    codeSplitting: false,
    comments: false,
    exports: required === undefined ? 'named' : 'auto',
  })
  const [{ code, moduleIds }] = output
  if (output.length > 1) throw new Error(`${asked} is more than one file`)
  return { code: tablesLater(lazily(code)), files: moduleIds }
}

/** The names of all HTML entities are packed, and few texts have one: a table that a package unpacks when it is loaded is unpacked when somebody looks into it. */
const tablesLater = code =>
  // Backwards, as some are parts of one before them.
  [...code.matchAll(tableOf)].reduceRight(
    (text, [line, name, made]) =>
      text
        .replace(line, () => `let ${name}Made;`)
        .replaceAll(new RegExp(`\\b${name}\\b`, 'g'), () => `(${name}Made ??= ${made})`),
    code,
  )

const tableOf =
  /^(?:const|let) (html\w+) = ((?:decodeTrieDict|initDecodeData)\(.*\)|\(\(\) => htmlDecode\.\w+\)\(\));$/gm

/** What Node brings is loaded where it is first used: a command line needs no child processes to be read. */
const lazily = code => {
  let text = code
    .replace(/^([ \t]*)const childProcess = require\("node:child_process"\);$/m, '')
    .replaceAll(/\bchildProcess\b(?=\.)/g, 'require("node:child_process")')
    // Made and never used.
    .replace('(0, node_util.promisify)(node_child_process.execFile);', '')
  for (const [line, name, asked] of code.matchAll(/^(?:let|const) (\w+) = require\("(node:[\w/]+)"\);$/gm)) {
    if (text.includes(`${name} = __toESM(${name}`)) continue
    text = text.replace(line, '').replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `require("${asked}")`)
  }
  return text
}

/** What a copy of each package that went in asks to be accompanied by. */
export const licensesOf = files => {
  const packages = files.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [])
  return [...new Set(packages)]
    .toSorted()
    .map(path => {
      const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
      const file = readdirSync(path).find(found => /^licen[cs]e/i.test(found))
      const text = file === undefined ? `License: ${license}` : readFileSync(`${path}/${file}`, 'utf8').trim()
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
