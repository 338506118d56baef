/**
 * What does a run do besides reading what it was given and writing what was asked for? `npm run quiet`
 *
 * Each command is run under strace: it may open for writing only what it names below, connect nowhere and start no other program;
 * what it reads outside of the project and the program is listed, less what Node reads before it runs a line. Then every case of
 * `fixtures/runs/` is run in a namespace without a network. Needs Linux, `strace` and `unshare`; what is not there is said, and
 * counts as a failure when `--all` is given.
 */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const program = join(root, 'bin/waco.js')
const day = ['--as-of', '2026-11-23']

/** Command lines, with the files of the project that each may write, as patterns. They are run one after another in one project. */
const runsOf = formats => [
  {
    line: ['check', ...day, ...formats.flatMap(name => ['-o', `${name}=out-${name}`])],
    writes: formats.map(name => `out-${name}`),
  },
  { line: ['check', ...day, '--pack', 'npm:@acme/house-rules', '--coverage', 'all'], writes: [] },
  { line: ['check', ...day, '--pack', './rules'], writes: [] },
  { line: ['check', ...day, '-o', 'ndjson=flow', '-o', 'csv=flow.csv'], writes: ['flow', 'flow.csv'] },
  { line: ['check', ...day, '--cache', '../kept'], writes: ['../kept', '../kept/**'] },
  { line: ['check', ...day, '--cache', '../kept', '--quiet'], writes: ['../kept/**'] },
  { line: ['cache', 'clean', '../kept'], writes: ['../kept', '../kept/**'] },
  { line: ['inspect', '--verbose'], writes: [] },
  { line: ['report', 'out-json', '-o', 'html=again.html'], writes: ['again.html'] },
  { line: ['diff', 'out-json', 'out-json', '-o', 'json=difference.json'], writes: ['difference.json'] },
  { line: ['plan', ...day], writes: [] },
  { line: ['forecast', ...day, '--until', '2027-06-01'], writes: [] },
  { line: ['rules'], writes: [] },
  { line: ['packs'], writes: [] },
  { line: ['explain', 'README.md'], writes: [] },
  { line: ['pack', 'lint', './rules'], writes: [] },
  { line: ['pack', 'test', './rules'], writes: [] },
  { line: ['scaffold', 'data-sheet', '-o', 'blank.md'], writes: ['blank.md'] },
  { line: ['settings', 'explain', 'README.md'], writes: [] },
  { line: ['check', ...day, '--shard', '1/2'], writes: ['waco-1-of-2.part'] },
  { line: ['check', ...day, '--shard', '2/2', '--part', 'second.part'], writes: ['second.part'] },
  { line: ['merge', 'waco-1-of-2.part', 'second.part', '-o', 'json=merged.json'], writes: ['merged.json'] },
  { line: ['sign', 'out-json', '--key', 'private.pem', '--to', 'signed.json'], writes: ['signed.json'] },
  { line: ['verify', 'signed.json', 'out-json', '--key', 'public.pem', '--project', '.'], writes: [] },
  { line: ['capsule', ...day, '--to', 'check.capsule'], writes: ['check.capsule'] },
  { line: ['replay', 'check.capsule'], writes: [] },
  { line: ['pack', 'sign', './rules', '--key', 'private.pem'], writes: ['rules/pack.dsse.json'] },
  { line: ['pack', 'verify', './rules', '--key', 'public.pem'], writes: [] },
  { line: ['filter', ...day], writes: [], input: '{"id":"a","path":"README.md","text":"# Model card for Kasuku"}\n' },
  { line: ['census', 'cards.ndjson', ...day, '--out', 'census'], writes: ['census', 'census/*'] },
  {
    line: [
      ...[
        'waive',
        'SMALL-GEN-02',
        'waived.md',
        '--pack',
        './rules',
        ...day,
        '--reason',
        'known',
        '--owner',
        'Ann Other',
      ],
      ...['--approver', 'Bo Other', '--expires', '2027-01-01'],
    ],
    writes: ['waco.waivers.yaml'],
  },
  {
    line: [
      ...[
        'attest',
        'ASK-SAF-01',
        'README.md',
        '--pack',
        './asking',
        ...day,
        '--holds',
        'yes',
        '--answer',
        'Two reviewers agree.',
      ],
      ...['--by', 'Ann Other', '--role', 'head of safety', '--expires', '2027-01-01', '--evidence', 'minutes.txt'],
    ],
    writes: ['waco.attestations.yaml'],
  },
  { line: ['fix', 'mendable.md'], writes: ['mendable.md'] },
  { line: ['baseline', 'create', ...day, '--reason', 'known since we began'], writes: ['waco.baseline.yaml'] },
  { line: ['init', '--yes'], writes: ['waco.yaml', 'waco.lock.yaml', '.github/workflows/*'] },
  { line: ['pack', 'lock'], writes: ['waco.lock.yaml'] },
  { line: ['pack', 'new', 'mine'], writes: ['mine', 'mine/*'] },
]

const main = async () => {
  const { reportFormats } = await import(pathToFileURL(join(root, 'dist/reports/index.js')).href)
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'waco-quiet-')))
  try {
    const faults = [
      ...traced(
        place,
        reportFormats.map(({ name }) => name),
      ),
      ...withoutNetwork(),
    ]
    for (const fault of faults) console.log(`FAULT ${fault}`)
    console.log(faults.length === 0 ? '\nnothing but what was asked for' : `\n${faults.length} faults`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const has = command => spawnSync(command, ['--version']).error === undefined
const absent = what => {
  console.log(`not tried: ${what}`)
  return process.argv.includes('--all') ? [`not tried: ${what}`] : []
}

/** A project with all that may tempt a run to look further: a repository, settings of git at home, a package with rules. */
const layOut = place => {
  const [project, home] = [join(place, 'project'), join(place, 'home')]
  cpSync(join(root, 'fixtures/projects/half-done'), project, { recursive: true })
  cpSync(join(root, 'fixtures/small-pack'), join(project, 'rules'), { recursive: true })
  cpSync(join(root, 'fixtures/packages/house-rules'), join(project, 'node_modules/@acme/house-rules'), {
    recursive: true,
  })
  cpSync(join(root, 'fixtures/asking-pack'), join(project, 'asking'), { recursive: true })
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(join(project, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(project, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  writeFileSync(join(project, 'minutes.txt'), 'Agreed.\n')
  writeFileSync(join(project, 'cards.ndjson'), '{"id":"a","path":"README.md","text":"# Model card for Kasuku"}\n')
  writeFileSync(
    join(project, 'mendable.md'),
    '---\nlicense: Apache 2.0\nlanguage: English\n---\n\n# Model card for Kasuku\n',
  )
  writeFileSync(
    join(project, 'waived.md'),
    '---\nlicense: mit\n---\n\n# Model card for Kasuku\n\n## Intended use\n\nTBD\n',
  )
  for (const folder of [home, join(project, '.git/info'), join(project, '.github/workflows')])
    mkdirSync(folder, { recursive: true })
  writeFileSync(join(project, '.git/config'), '[core]\n\texcludesFile = ~/ignored\n')
  writeFileSync(join(project, '.git/info/exclude'), 'secret.md\n')
  writeFileSync(join(project, '.gitignore'), 'out-*\n')
  writeFileSync(join(home, '.gitconfig'), '[core]\n\texcludesFile = ~/ignored\n')
  writeFileSync(join(home, 'ignored'), 'nothing\n')
  return { project, home }
}

const traced = (place, formats) => {
  if (!has('strace')) return absent('the trace of system calls, as there is no program "strace"')
  const { project, home } = layOut(place)
  const log = join(place, 'calls')
  const trace = (line, input = '') => {
    const env = { PATH: process.env.PATH, HOME: home, TZ: 'UTC', LC_ALL: 'C.UTF-8' }
    const strace = [
      '-f',
      '-qq',
      '-s',
      '4096',
      '-e',
      'trace=%file,%network,execve,fchmod',
      '-o',
      log,
      process.execPath,
      ...line,
    ]
    const { status } = spawnSync('strace', strace, { cwd: project, env, encoding: 'utf8', input })
    return { status, calls: callsIn(readFileSync(log, 'utf8')) }
  }
  const nodeItself = new Set(trace(['-e', '0']).calls.map(({ path }) => path))
  const [outside, looked] = [new Set(), new Set()]
  const faults = runsOf(formats).flatMap(({ line, writes, input }) => {
    const { status, calls } = trace([program, ...line], input)
    const named = `waco ${line.slice(0, 2).join(' ')}`
    const found = calls.flatMap(call => faultIn(call, project, writes).map(fault => `${named}: ${fault}`))
    for (const { path, does } of calls) {
      if (path === undefined || nodeItself.has(path) || isInside(resolve(project, path), [project, root])) continue
      ;(does === 'looks' ? looked : outside).add(resolve(project, path))
    }
    const count = does => calls.filter(call => call.does === does).length
    console.log(
      `${named}: exit ${status}, ${count('opens')} files opened, ${count('writes')} calls that write, ${count('network')} to the network`,
    )
    // 0 to 3 are answers; anything else means that the run was not seen to its end.
    return status !== null && status <= 3 ? found : [...found, `${named}: ended with ${status}`]
  })
  const list = paths =>
    [...paths]
      .toSorted()
      .map(path => `\n  ${path}`)
      .join('') || ' nothing'
  console.log(`\nopened outside of the project and the program:${list(outside)}`)
  console.log(`looked for outside, and not opened:${list(looked)}\n`)
  return faults
}

const isInside = (path, folders) =>
  folders.some(folder => `${path}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`))

const network = /^(?:socket|connect|bind|listen|accept4?|send(?:to|msg|mmsg)|recv(?:from|msg|mmsg)|getaddrinfo)$/
const writing =
  /^(?:creat|unlink(?:at)?|rename(?:at2?)?|mkdir(?:at)?|rmdir|link(?:at)?|symlink(?:at)?|chmod|fchmod(?:at)?|chown|l?chown|fchownat|truncate|mknod(?:at)?|utimensat|setxattr)$/

/** Each call with what it does; one that failed did nothing, but to start a program or to reach a network is no less of a fault. */
const callsIn = text =>
  text.split('\n').flatMap(line => {
    const [, name, rest] = /^\d+ +(\w+)\((.*)$/.exec(line) ?? []
    if (name === undefined) return []
    if (network.test(name)) return [{ name, does: 'network', line }]
    const paths = [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path]) => path)
    if (name === 'execve') return [{ name, does: 'starts', path: paths[0], line }]
    const failed = / = -1 E/.test(line)
    if (writing.test(name))
      return failed ? [] : name === 'fchmod' ? [] : paths.map(path => ({ name, does: 'writes', path, line }))
    if (/^open(?:at2?)?$/.test(name) && !failed) {
      const does = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND/.test(rest) ? 'writes' : 'opens'
      return [{ name, does, path: paths[0], line }]
    }
    return paths.slice(0, 1).map(path => ({ name, does: 'looks', path, line }))
  })

const faultIn = ({ name, does, path, line }, project, writes) => {
  if (does === 'network') return [`reaches for a network: ${line.slice(0, 120)}`]
  if (does === 'starts') return path === process.execPath ? [] : [`starts ${path}`]
  if (does !== 'writes' || path === '/dev/null' || path === '/dev/tty') return []
  const place = resolve(project, path)
  // Beside its place first: `.NAME.NUMBER.tmp`.
  const called = relative(project, place).replace(/(^|\/)\.([^/]+)\.\d+-\w+\.tmp/, '$1$2')
  const known = writes.some(
    pattern =>
      pattern === called ||
      (pattern.endsWith('/*') && dirname(called) === pattern.slice(0, -2)) ||
      (pattern.endsWith('/**') && called.startsWith(pattern.slice(0, -2))),
  )
  return known ? [] : [`${name} of ${path}, which it does not name`]
}

/** The end-to-end cases, where nothing but the machine itself could be reached. */
const withoutNetwork = () => {
  const unshare = ['-n', '-rn'].find(flags => spawnSync('unshare', [flags, 'true']).status === 0)
  if (unshare === undefined) return absent('the runs without a network, as "unshare -n" is not there or not allowed')
  const cases = readdirSync(join(root, 'fixtures/runs')).length
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status, stdout } = spawnSync(
    'unshare',
    [unshare, process.execPath, vitest, 'run', 'test/runs.test.ts', '--maxWorkers=1'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }, maxBuffer: 1e9 },
  )
  console.log(`${cases} cases of fixtures/runs without a network: exit ${status}`)
  console.log(
    stdout
      .split('\n')
      .filter(line => /^\s*(?:Tests |FAIL |×)/.test(line))
      .join('\n'),
  )
  return status === 0 ? [] : ['a case of fixtures/runs fails without a network']
}

await main()
