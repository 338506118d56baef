import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the folder's own `score.mjs` says of the output of `inspect`. Files stand between the programs: `/dev/stdin` cannot be opened on a pipe that Node made. */
export const scoreOf = (folder, output, labelled) => {
  const temporary = mkdtempSync(join(tmpdir(), 'waco-corpus-'))
  const [found, gold] = [join(temporary, 'found.ndjson'), join(temporary, 'gold.jsonl')]
  try {
    writeFileSync(found, output)
    writeFileSync(gold, labelled.map(document => `${JSON.stringify(document)}\n`).join(''))
    const stdin = openSync(found)
    const run = spawnSync(process.execPath, [join(folder, 'score.mjs'), gold], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: [stdin, 'pipe', 'pipe'],
    })
    closeSync(stdin)
    return run.status === 0 ? run.stdout.trimEnd() : `score.mjs ended with ${run.status}:\n${run.stderr}`
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
