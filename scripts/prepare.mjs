/**
 * Builds after an install. `npm install --global` from a git address, which is how pre-commit installs a hook, hands its
 * `global` down to the install of what the build needs, which then lands nowhere: then it is installed here.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

const npm = (...given) => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(global|prefix|omit|include|local_prefix|global_prefix)/i.test(name),
    ),
  )
  // A shell, since on Windows `npm` is a script.
  const { status } = spawnSync('npm', given, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(`${root}node_modules/typescript`)) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', 'build')
