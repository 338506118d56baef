/**
 * Makes two files of the built program and of the packages it uses, `dist/program/waco.cjs` with all that a plain check uses and
 * `more.cjs`, which `bin/program.js` starts, and keeps what the engine compiles of them for a check. The last step of `npm run build`; what stands in `dist/` by itself is what scripts and tests load.
 *
 * In these files a module runs when something of it is first used, not when it is imported: none of ours does anything but to
 * define what it exports, and no imports run in a circle, so the order cannot be told, and what a run does not use is never loaded.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minifySync, moduleRunnerTransform } from 'rolldown/experimental'
import { bundledPackage, licensesOf } from './bundled-package.mjs'
import { checkOnce } from './keep-code.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = `${root}dist/`
const folder = `${dist}program/`

const main = async () => {
  const paths = readdirSync(dist, { recursive: true })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.js'))
    .toSorted()
  const own = await Promise.all(paths.map(moduleOf))
  const packages = await packagesOf(own)
  const numbers = new Map([...own, ...packages].map(({ name }, at) => [name, at]))
  const modules = [...own.map(module => linked(module, numbers)), ...packages.map(({ code }) => code)]
  const names = [...numbers.keys()]
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}licenses.txt`, licensesOf(packages.flatMap(({ files }) => files)))
  write(names, modules, new Set(names))
  const needed = new Set([...(await checkOnce()), ...names.filter(isOfEveryCheck)])
  write(names, modules, needed)
  const { status } = spawnSync(process.execPath, [`${root}scripts/keep-code.mjs`], { stdio: 'inherit' })
  if (status !== 0) throw new Error('what the engine compiles of the program could not be kept')
}

/** What one card does not use the next one may, and a file more to load would cost it more than it spares this one. */
const isOfEveryCheck = name =>
  /^(?:model|syntax|checks|subject-checks|engine|reading|formats|shell|reports\/text)\/|^require spdx-/.test(name)

const write = (names, modules, needed) => {
  const part = isIn => names.flatMap((name, at) => (isIn(name) ? [`${at}: ${modules[at]}`] : [])).join(',\n')
  writeFileSync(
    `${folder}waco.cjs`,
    inAscii(
      program(
        names,
        part(name => needed.has(name)),
      ),
    ),
  )
  writeFileSync(
    `${folder}more.cjs`,
    inAscii(`(function (require, load, later, address) { return {\n${part(name => !needed.has(name))}\n} })\n`),
  )
}

/** A module of ours, with every use of something imported written as a look into the module that exports it. */
const moduleOf = async path => {
  const { code, errors } = await moduleRunnerTransform(path, readFileSync(dist + path, 'utf8'), {})
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  const requires = [...code.matchAll(/\b(\w+) = [^;\n]*\bcreateRequire\)?\(__vite_ssr_import_meta__\.url\);/g)]
  const exported = [...code.matchAll(exportOf)].map(([, name, value]) => [name, value])
  const imports = [...code.matchAll(importOf)].map(([, name, asked, names]) => ({
    name,
    ...(asked !== 'node:module' && { asked }),
    names: JSON.parse(names ?? '[]'),
  }))
  const body = code.replaceAll(exportOf, '').replaceAll(importOf, '')
  return { name: path, body, exported, imports, requires: requires.map(([, name]) => name) }
}

const exportOf =
  /^Object\.defineProperty\(__vite_ssr_exports__, "(\w+)", \{\n\tenumerable: true,\n\tconfigurable: true,\n\tget\(\) \{\n\t\treturn (.+?);\n\t\}\n\}\);$/gm
const importOf =
  /^const (__vite_ssr_import_\d+__) = await __vite_ssr_import__\("([^"]+)"(?:, \{ importedNames: (\[[^\]]*\]) \})?\);$/gm
const laterOf = /__vite_ssr_dynamic_import__\("([^"]+)"\)/g

/** `createRequire(import.meta.url)('x')`, or a name for its first half. */
const requireOf = ({ requires }) =>
  new RegExp(
    `(?:${[...requires.map(name => `\\b${name}`), String.raw`\(0, __vite_ssr_import_\d+__\.createRequire\)\(__vite_ssr_import_meta__\.url\)`].join('|')})\\('([^']+)'\\)`.replaceAll(
      "'",
      '"',
    ),
    'g',
  )

/** As a function that gives what the module exports. */
const linked = (module, numbers) => {
  const { name, exported, imports } = module
  const numberOf = asked => {
    const at = numbers.get(asked.startsWith('.') ? posix.join(posix.dirname(name), asked) : asked)
    if (at === undefined) throw new Error(`${name} asks for ${asked}, which is not there`)
    return at
  }
  let body = module.body
    .replaceAll(requireOf(module), (_, asked) => `load(${numberOf(`require ${asked}`)})`)
    .replaceAll(laterOf, (_, asked) =>
      asked.startsWith('node:') ? `(async () => require("${asked}"))()` : `later(${numberOf(asked)})`,
    )
    .replaceAll('__vite_ssr_import_meta__.url', `address(${JSON.stringify(name)})`)
  for (const required of module.requires)
    body = body.replace(new RegExp(`^const ${required} = .*createRequire.*;$`, 'm'), '')
  const values = exported.map(([own, value]) => `${own}: ${value}`)
  let code = `${body}\nreturn { ${values.join(', ')} };`
  for (const { name: own, asked, names } of imports) {
    if (asked === undefined) continue
    if (asked.startsWith('node:') && names.includes('default')) throw new Error(`${name} imports ${asked} as a whole`)
    const found = asked.startsWith('node:') ? `require("${asked}")` : `load(${numberOf(asked)})`
    code = code.replaceAll(own, `(${own.replaceAll('__', '')} ??= ${found})`)
  }
  if (/__vite_ssr|createRequire/.test(code))
    throw new Error(
      `${name} does what scripts/bundle.mjs does not know: ${/.*(?:__vite_ssr|createRequire).*/.exec(code)}`,
    )
  const kept = imports.filter(({ asked }) => asked).map(({ name: own }) => own.replaceAll('__', ''))
  return small(name, `function () {${kept.length > 0 ? `let ${kept.join(', ')};` : ''}\n${code}\n}`)
}

/** Each package that is asked for, with no more of it than is asked for. */
const packagesOf = async own => {
  const wanted = new Map()
  const want = (name, names) => wanted.set(name, new Set([...(wanted.get(name) ?? []), ...names]))
  for (const module of own) {
    for (const { asked, names } of module.imports) if (asked !== undefined && isPackage(asked)) want(asked, names)
    for (const [, asked] of module.body.matchAll(laterOf))
      if (isPackage(asked)) want(asked, Object.keys(await import(asked)))
    for (const [, asked] of module.body.matchAll(requireOf(module))) want(`require ${asked}`, [])
  }
  const bundled = [...wanted]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(async ([name, names]) => {
      const { code, files } = await bundledPackage(root, name, [...names].toSorted())
      return {
        name,
        files,
        code: small(
          name,
          `function () { const module = { exports: {} }, { exports } = module;\n${code}\nreturn module.exports;\n}`,
        ),
      }
    })
  return Promise.all(bundled)
}

const isPackage = asked => !/^(?:\.|node:)/.test(asked)

/** Without comments and spaces; names stay, so that a bug can be told by where it was. */
const small = (name, text) => {
  const { code, errors } = minifySync('module.js', `(${text})`, {
    compress: false,
    mangle: false,
    module: false,
    codegen: { removeWhitespace: true },
  })
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`)
  return code
    .trim()
    .replace(/;$/, '')
    .replace(/^\((.*)\)$/s, '$1')
}

const program = (names, modules) => `(function (require, folder, more) {
const made = []
const load = at => made[at] ??= functionOf(at)()
const later = async at => load(at)
const address = name => folder + name
let others
const functionOf = at => modules[at] ?? (others ??= more()(require, load, later, address))[at]
const modules = {
${modules}
}
return {
main: words => load(${names.indexOf('cli.js')}).main(words),
judgeInThread: () => load(${names.indexOf('commands/jobs/judge-in-thread.js')}).judgeInThread(),
loaded: () => ${JSON.stringify(names)}.filter((_, at) => made[at] !== undefined)
}
})
`

/** The engine keeps a text with one letter outside ASCII in twice the memory. */
const inAscii = code => {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('a letter outside ASCII cannot be written as an escape where a backslash stands before it')
  return code.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

await main()
