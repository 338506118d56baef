/**
 * Runs a check as it is most often run, and keeps what the engine has compiled of the program by then, beside it: for this
 * engine alone (`bin/program.js`). Whoever packs the program for others may run this with each Node that they use.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { compile, keptFile, start } = createRequire(import.meta.url)('../bin/program.js')

const card = `---
license: apache-2.0
language:
  - en
  - sw
tags: [support]
datasets:
  - squad
---

# Model card for a model

<!-- For people who write to support. -->

## Intended use

This model answers questions about short texts, for people who write to support, 24 hours a day in Kenya. It must not decide about persons.

- **Developed by:** a company, [who can be asked](mailto:questions@example.com)
- **Model type:** question answering, 110 million parameters
- **Shared by:** [More Information Needed]
- Last tested on 3 May 2025, with 10,000 questions

## Evaluation

| Metric | Data set | Value |
| ------ | -------- | ----- |
| F1 | squad | 81.3 |
| Exact match (short) | squad, questions of companies | 0.73 |

## Training data

[More Information Needed]

## Bias, risks, and limitations

TODO: measure this before the release.

\`\`\`python
answer("why?")
\`\`\`
`

/** What was loaded for it. `told` as `start` in `bin/program.js` says. */
export const checkOnce = async told => {
  const place = mkdtempSync(join(tmpdir(), 'waco-build-'))
  const before = process.cwd()
  const write = process.stdout.write
  try {
    writeFileSync(join(place, 'README.md'), card)
    // Most cards stand in a repository, which may have settings in its `package.json`.
    mkdirSync(join(place, '.git'))
    writeFileSync(join(place, '.gitignore'), 'build/\n')
    writeFileSync(join(place, 'package.json'), '{ "name": "card" }\n')
    process.chdir(place)
    // Nobody who builds wants to read it; it is written all the same, so that writing is among what is kept.
    process.stdout.write = (_, done) => {
      done()
      return true
    }
    const program = start(told)
    // As a pipeline asks, and as somebody at a terminal does.
    for (const words of [[], ['README.md', '--color', 'always']]) {
      const code = await program.main(['check', ...words, '--as-of', '2026-12-31'])
      if (code !== 0 && code !== 1) throw new Error(`a check of a plain card ended with ${code}`)
    }
    return program.loaded()
  } finally {
    process.stdout.write = write
    process.chdir(before)
    rmSync(place, { recursive: true, force: true })
  }
}

const parts = ['waco', 'more']

const keep = async () => {
  for (const part of parts) rmSync(keptFile(part), { force: true })
  const scripts = new Map()
  await checkOnce((part, script) => scripts.set(part, script))
  if (scripts.has('more')) throw new Error('a plain check needs more than the file that is made for it')
  // Of the other part the engine keeps where its functions are, which spares a run that needs it from reading all of them.
  scripts.set('more', compile('more'))
  for (const part of parts) writeFileSync(keptFile(part), scripts.get(part).createCachedData())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await keep()
