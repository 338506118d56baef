import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ansiToSvg } from './ansi-svg.mjs'

/**
 * `docs/terminal.svg`, drawn from what the first command of the README really prints: the first findings, the table, the
 * verdict. The day is fixed, so that the picture changes only with what is printed. Needs an up-to-date dist/.
 */
export const screenshot = () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['bin/waco.js', ...command, '--as-of', '2026-07-26', '--color', 'always'],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, COLUMNS: '100', LC_ALL: 'C.UTF-8' } },
  )
  const lines = stdout.trimEnd().split('\n')
  const begin = lines.slice(0, endOfBlock(lines, 3))
  const table = lines.findLastIndex(line => line.includes('failed of judged'))
  const counts = lines.findLastIndex(line => plain(line).startsWith('pack '))
  const shown = [
    `$ npx ${['waco', ...command].join(' ')}`,
    '',
    ...begin,
    cut,
    '',
    ...lines.slice(table, counts),
    cut,
    '',
    lines.at(-1),
  ]
  return [
    'docs/terminal.svg',
    ansiToSvg(shown, `What ${shown[0]} prints: findings with their places, a table by theme, the verdict`),
  ]
}

const root = fileURLToPath(new URL('../', import.meta.url))
const command = ['check', 'fixtures/projects/half-done']
const cut = '\u001b[2m…\u001b[22m'

/** Behind the empty line that ends a block: the heading of the document, then its findings. */
const endOfBlock = (lines, blocks) => {
  let left = blocks
  return lines.findIndex(line => line === '' && --left === 0) + 1
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with it.
const plain = line => line.replace(/\u001b\[\d+m/g, '')
