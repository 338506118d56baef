/** Tries the properties more often than every test run does: `npm run properties [-- TIMES]`, thirty times as often unless said otherwise. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const [times = '30'] = process.argv.slice(2)
const files = readdirSync(`${root}test`)
  .filter(
    file =>
      file.endsWith('.test.ts') && readFileSync(`${root}test/${file}`, 'utf8').includes("from './property-runs.ts'"),
  )
  .map(file => `test/${file}`)

const { status } = spawnSync('npx', ['vitest', 'run', '--testTimeout=0', ...files], {
  ...{ cwd: root, stdio: 'inherit', env: { ...process.env, WACO_PROPERTIES: times } },
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
