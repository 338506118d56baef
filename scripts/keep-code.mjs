/**
 * Runs a check as it is most often run, and keeps what the engine has compiled of the program by then, beside it: for this
 * engine alone (`bin/program.js`). Whoever packs the program for others may run this with each Node that they use.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { compile, keptFile, start } = createRequire(import.meta.url)('../bin/program.js')

const card = `---
license: apache-2.0
language: en
datasets: [squad]
---

# Model card for a model

## Intended use

This model answers questions about short texts, for people who write to support. It must not decide about persons.

| Task | Metric | Value |
| ---- | ------ | ----- |
| squad | F1 | 81.3 |

## Training data

[More Information Needed]
`

const place = mkdtempSync(join(tmpdir(), 'waco-build-'))
const write = process.stdout.write
try {
  writeFileSync(join(place, 'README.md'), card)
  process.chdir(place)
  rmSync(keptFile, { force: true })
  const script = compile()
  // What the check says is of no use to whoever builds; it is written, so that writing is among what is kept.
  process.stdout.write = (_, done) => {
    done()
    return true
  }
  const code = await start(script).main(['check', 'README.md', '--as-of', '2026-01-01'])
  if (code !== 0 && code !== 1) throw new Error(`a check of a plain card ended with ${code}`)
  writeFileSync(keptFile, script.createCachedData())
} finally {
  process.stdout.write = write
  process.chdir(tmpdir())
  rmSync(place, { recursive: true, force: true })
}
