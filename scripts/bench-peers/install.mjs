import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the peers at their versions, runs nothing of them, and says of each that could not be had why. */
export const installPeers = (place, tools) => {
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'package.json'), '{"private":true}')
  const packages = tools.flatMap(tool => tool.packages)
  const absent = npmInstall(place, packages)
  const without = tool =>
    tool.packages.length > 0 ? absent : tool.go === undefined ? undefined : goInstall(place, tool.go)
  return tools.map(tool => ({ ...tool, absent: without(tool) }))
}

const patience = { timeout: 15 * 60_000, encoding: 'utf8', shell: process.platform === 'win32' }

const npmInstall = (place, packages) => {
  if (packages.every(name => existsSync(join(place, 'node_modules', name.replace(/@[^@]*$/, ''))))) return undefined
  const words = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    '--fetch-retries=1',
    ...packages,
  ]
  const { status, stderr = '', error } = spawnSync('npm', words, { cwd: place, ...patience })
  if (status === 0) return undefined
  const cannotReach =
    /E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ERR_SOCKET|network/i.test(stderr)
  return cannotReach || error?.code === 'ETIMEDOUT'
    ? 'the registry that npm is set up to use cannot be reached from here'
    : `npm could not install it: ${error?.message ?? firstLine(stderr)}`
}

const goInstall = (place, name) => {
  if (existsSync(join(place, 'bin/vale'))) return undefined
  const env = { ...process.env, GOBIN: join(place, 'bin'), GOFLAGS: '-mod=mod' }
  const { status, stderr = '', error } = spawnSync('go', ['install', name], { cwd: place, env, ...patience })
  if (status === 0) return undefined
  if (error?.code === 'ENOENT') return 'there is no Go here to build it'
  return `Go could not build it: ${error?.message ?? firstLine(stderr)}`
}

/** What went wrong, without the addresses in it. */
const firstLine = text =>
  text
    .split('\n')
    .filter(line => !/^go: downloading/.test(line))
    .find(line => line.trim() !== '')
    ?.replace(/\w+:\/\/\S+/g, '…') ?? 'nothing was said'

/** The file that a package runs as a program. */
export const programIn = place => (name, program) => {
  const folder = join(place, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[program])
}
