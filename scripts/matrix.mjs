/**
 * Does the same input make the same bytes everywhere? `npm run matrix [-- NODE… FOLDER…]`
 *
 * Every report format of every sample project is written by each version of Node, in each of the surroundings below, and compared
 * byte for byte with what this Node writes in the first. Versions are paths of programs; without any, those are tried that usually
 * lie about: `node22` on the path, and what nvm keeps. Which were absent is said at the end. Folders are projects of one's own.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const majors = [20, 22, 24, 26]
const languages = ['en', 'zh', 'fr', 'es', 'ar', 'ru']
const preload = name => `--import=${pathToFileURL(join(root, 'scripts/surroundings', name))}`

/** What may differ between two machines. `before` runs the program by another one; `home` names where the project lies. */
const surroundings = [
  { name: 'plain' },
  { name: 'again' },
  {
    name: 'time zone and language: Turkish, furthest east',
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
  {
    name: 'time zone and language: Arabic, furthest west',
    env: { TZ: 'Pacific/Pago_Pago', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
  },
  { name: 'time zone and language: neither known', env: { TZ: ':/nowhere', LC_ALL: 'xx_XX', LANG: '' } },
  { name: 'no environment at all', bare: true },
  { name: 'another folder of the project', home: 'a much longer name/and deeper' },
  { name: 'another folder of the program', program: 'elsewhere' },
  { name: 'nothing of the program compiled before', program: 'uncompiled' },
  { name: 'the program compiled by another engine', program: 'miscompiled' },
  { name: 'an empty cache', cache: 'empty' },
  { name: 'a filled cache', cache: 'filled' },
  { name: 'three shards, merged', shards: 3 },
  { name: 'three shards by this Node, merged', shards: 3, first: true },
  { name: 'a terminal without columns', before: ['script', '-qec'], needs: 'script' },
  { name: 'a folder of data about languages that is not there', env: { NODE_ICU_DATA: '/nowhere' } },
  { name: 'folders listed the other way round', env: { NODE_OPTIONS: preload('reversed-folders.mjs') } },
  { name: 'clock in 1999', env: { NODE_OPTIONS: preload('moved-clock.mjs'), WACO_MOMENT: '1999-12-31T23:59:59Z' } },
  { name: 'clock in 2040', env: { NODE_OPTIONS: preload('moved-clock.mjs'), WACO_MOMENT: '2040-02-29T00:00:00Z' } },
  { name: 'the day by SOURCE_DATE_EPOCH', env: { SOURCE_DATE_EPOCH: '1795392000' }, day: 'environment' },
  { name: 'colours and a narrow window', env: { FORCE_COLOR: '3', COLUMNS: '40', TERM: 'xterm-256color' } },
  { name: 'a CI service', env: { CI: 'true', GITHUB_ACTIONS: 'true', TF_BUILD: 'True' } },
  { name: 'nobody else may read what is made (umask 077)', umask: 0o077 },
  { name: 'one thread for the disk', env: { UV_THREADPOOL_SIZE: '1' } },
  { name: 'another home', env: { HOME: '/nonexistent', XDG_CONFIG_HOME: '/nonexistent', USER: 'somebody' } },
  { name: 'a small heap', env: { NODE_OPTIONS: '--max-old-space-size=192' } },
]
const day = '2026-11-23'

const main = async () => {
  const { reportFormats } = await import(pathToFileURL(join(root, 'dist/reports/index.js')).href)
  const formats = reportFormats.map(({ name }) => name)
  const { nodes, absent } = nodesFrom(process.argv.slice(2).filter(path => !isFolder(path)))
  const place = mkdtempSync(join(tmpdir(), 'waco-matrix-'))
  try {
    layOut(place, nodes)
    const cases = [
      ...surroundings.filter(isPossible),
      ...languages.slice(1).map(language => ({ name: `reports in ${language}`, language })),
    ]
    const rows = compared(place, nodes, cases, formats)
    console.log(
      `${projects().length} projects, ${formats.length} report formats; day ${day}; compared with node ${nodes[0].version}\n`,
    )
    console.log(tableOf(nodes, rows))
    for (const difference of rows.flatMap(({ differences }) => differences).slice(0, 40)) console.log(difference)
    if (absent.length > 0)
      console.log(
        `\nabsent, and so not tried: node ${absent.join(', ')}; give the path of its program, such as: npm run matrix -- /opt/node-${absent[0]}/bin/node`,
      )
    for (const { name, needs } of surroundings.filter(each => !isPossible(each)))
      console.log(`not tried, as there is no program "${needs}": ${name}`)
    process.exitCode = rows.some(({ differences }) => differences.length > 0) ? 1 : 0
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const isFolder = path => existsSync(path) && statSync(path).isDirectory()
const own = process.argv.slice(2).filter(isFolder)

const projects = () =>
  own.length > 0
    ? own.map(path => resolve(path))
    : ['fixtures/projects', 'fixtures/surroundings']
        .flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
        .toSorted()

const isPossible = ({ needs }) => needs === undefined || spawnSync(needs, ['--version']).error === undefined

const versionOf = path => {
  const { status, stdout } = spawnSync(path, ['-p', 'process.version + " " + process.versions.unicode'], {
    encoding: 'utf8',
  })
  const [version, unicode] = (status === 0 ? stdout.trim() : '').split(' ')
  return version ? [{ path, version: version.slice(1), unicode }] : []
}

const nodesFrom = given => {
  const unknown = given.filter(path => versionOf(path).length === 0)
  if (unknown.length > 0) throw new Error(`not a Node that can be run here: ${unknown.join(', ')}`)
  const tried = given.length > 0 ? given : majors.flatMap(major => [`node${major}`, `node-${major}`, ...kept(major)])
  const found = [process.execPath, ...tried].flatMap(versionOf)
  const nodes = found.filter(({ version }, at) => found.findIndex(other => other.version === version) === at)
  return { nodes, absent: majors.filter(major => !nodes.some(({ version }) => version.startsWith(`${major}.`))) }
}

const kept = major => {
  const folder = join(process.env.NVM_DIR ?? join(homedir(), '.nvm'), 'versions/node')
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.startsWith(`v${major}.`))
        .map(name => join(folder, name, 'bin/node'))
    : []
}

const layOut = (place, nodes) => {
  for (const name of ['elsewhere', 'uncompiled', 'miscompiled']) {
    const folder = join(place, name, 'below')
    mkdirSync(folder, { recursive: true })
    for (const part of ['bin', 'dist', 'standards', 'examples', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  }
  // What one engine has compiled, under the names by which the others look for theirs; for the first, what is cut short.
  const kept = readdirSync(join(root, 'dist/program')).filter(name => name.endsWith('.code'))
  for (const name of kept) {
    const text = readFileSync(join(root, 'dist/program', name))
    rmSync(join(place, 'uncompiled/below/dist/program', name))
    for (const { path } of nodes) {
      const own = name.replace(/^(\w+)\..*-/, `$1.${engineOf(path)}-`)
      // An engine that differs in patches of Node alone takes the other's for its own, and breaks: for that the name has them too.
      const isSame = base(own) === base(name)
      if (own !== name && isSame) continue
      writeFileSync(
        join(place, 'miscompiled/below/dist/program', own),
        isSame ? text.subarray(0, text.length / 2) : text,
      )
    }
  }
}

const base = name => name.replace(/-node\.\d+/, '')

const engineOf = path => spawnSync(path, ['-p', 'process.versions.v8'], { encoding: 'utf8' }).stdout.trim()

const compared = (place, nodes, cases, formats) => {
  const wanted = new Map()
  return cases.map(one => {
    const differences = []
    const cells = nodes.map(node => {
      const differing = projects().flatMap(project => {
        const made = madeBy(place, node, one, project, formats)
        // A report in another language is compared with what this Node writes in that language.
        const key = `${project} ${one.language ?? 'en'}`
        const reference = wanted.get(key) ?? made
        wanted.set(key, reference)
        return Object.keys(made)
          .filter(part => made[part] !== reference[part])
          .map(part => `${project} ${part}`)
      })
      differences.push(...differing.map(what => `node ${node.version}, ${one.name}: ${what} differs`))
      return differing.length === 0 ? 'same' : `${differing.length} differ`
    })
    return { name: one.name, cells, differences }
  })
}

let runs = 0

/** What one run writes: a digest of each report, its exit code, and what it said on its streams. */
const madeBy = (place, node, one, project, formats) => {
  runs += 1
  const folder = join(place, one.home ?? 'home', String(runs))
  cpSync(resolve(root, project), folder, { recursive: true })
  // A sample project has a pack of its own beside it.
  cpSync(join(root, 'fixtures/adjust-pack'), join(folder, '../adjust-pack'), { recursive: true })
  const program = join(one.program === undefined ? root : join(place, one.program, 'below'), 'bin/waco.js')
  const outputs = formats.flatMap(name => ['-o', `${name}=${name}.out`])
  const language = one.language === undefined ? [] : ['--lang', one.language]
  const words = [
    'check',
    ...(one.day === undefined ? ['--as-of', day] : []),
    '--color',
    'never',
    ...language,
    ...(one.cache === undefined ? [] : ['--cache', `${folder}-kept`]),
    ...outputs,
  ]
  if (one.cache === 'filled')
    spawnSync(node.path, [program, ...words], { cwd: folder, stdio: 'ignore', timeout: longest })
  const parts = one.shards === undefined ? [] : shardsBy(one.first ? process.execPath : node.path, program, folder, one)
  const line = [
    node.path,
    program,
    ...(one.shards === undefined ? words : ['merge', '--color', 'never', ...parts, ...outputs]),
  ]
  const [command, ...rest] =
    one.before === undefined ? line : [...one.before, line.map(word => `'${word}'`).join(' '), '/dev/null']
  const before = process.umask(one.umask ?? 0o022)
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd: folder,
    env:
      one.bare === true
        ? {}
        : { PATH: process.env.PATH, HOME: homedir(), SHELL: '/bin/sh', TZ: 'UTC', LC_ALL: 'C.UTF-8', ...one.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: longest,
  })
  process.umask(before)
  // A terminal makes one stream of two, and ends its lines in its own way.
  const said = one.before === undefined ? { stdout, stderr } : {}
  const made = {
    'exit code': status,
    ...said,
    ...Object.fromEntries(formats.map(name => [name, digestOf(join(folder, `${name}.out`))])),
  }
  chmodSync(folder, 0o755)
  for (const path of [folder, `${folder}-kept`]) rmSync(path, { recursive: true, force: true })
  return made
}

/** A run that has not ended by then hangs, and has no exit code. */
const longest = 120_000

/** Judges the project in parts beside it, which are then no files of it. */
const shardsBy = (path, program, folder, { shards }) =>
  Array.from({ length: shards }, (_, at) => {
    const part = `${folder}-${at + 1}.part`
    const words = ['check', '--as-of', day, '--shard', `${at + 1}/${shards}`, '--part', part]
    const { status, stderr } = spawnSync(path, [program, ...words], { cwd: folder, encoding: 'utf8', timeout: longest })
    if (status !== 0) throw new Error(`a shard ended with ${status}: ${stderr}`)
    return part
  })

const digestOf = path => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'absent')

const tableOf = (nodes, rows) => {
  const heads = ['', ...nodes.map(({ version, unicode }) => `${version} (Unicode ${unicode})`)]
  const lines = [heads, ...rows.map(({ name, cells }) => [name, ...cells])]
  const widths = heads.map((_, at) => Math.max(...lines.map(line => line[at].length)))
  return `${lines
    .map(line =>
      line
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`
}

await main()
