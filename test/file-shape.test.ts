import { expect, test } from 'vitest'
import { nameOf, registries } from '../scripts/registries.mjs'
import { filesIn, read, sources } from './support/project.ts'
import { askedBy, codeOf, exportedValues } from './support/source-text.ts'

/** Files that may be longer than a file should be, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {}
const longest = 250

/** What a file can do wrong by itself, and what to do about it. */
const faults: readonly { readonly is: (path: string, text: string) => boolean; readonly say: string }[] = [
  {
    is: (_, text) => /\bexport\s+default\b|\bas\s+default\b/.test(codeOf(text)),
    say: 'a default export has no name to search for; export by name',
  },
  {
    is: (path, text) => linesOf(text) > longest && !(path in longFiles),
    say: `more than ${longest} lines are more than one thought; split it along its questions, or give a reason in longFiles`,
  },
  {
    is: (path, text) => linesOf(text) <= longest && path in longFiles,
    say: 'is short now; take it out of longFiles',
  },
  {
    is: path => /(^|[/-])(utils?|helpers?|common|misc|shared)[./-]/.test(path),
    say: 'the name promises nothing; name it after what it holds',
  },
  {
    is: path => /[A-Z_]/.test(path),
    say: 'file names are in kebab case, so that they are the same on every disk',
  },
]

test('a file is short, exports by name, and is named after what it holds', () => {
  const found = sources.flatMap(path => {
    const text = read(path)
    return faults.filter(({ is }) => is(path, text)).map(({ say }) => `${path}: ${say}`)
  })
  expect(found).toEqual([])
})

test('a file that a registry lists exports one thing, named like the file', () => {
  const found = registries.flatMap(({ folder, from }) =>
    askedBy(read(`${folder}/index.ts`))
      .filter(({ specifier }) => specifier !== from)
      .map(({ specifier }) => specifier.replace('./', ''))
      .map(file => ({
        file: `${folder}/${file}`,
        exports: exportedValues(read(`${folder}/${file}`)),
        wanted: nameOf(file),
      }))
      .filter(({ exports, wanted }) => exports.join() !== wanted),
  )
  expect(found).toEqual([])
})

test('no test is left out or run alone', () => {
  const alone = /(?<![\w$])(?:test|it|describe|suite)\s*(?:\.\w+)*\.\s*(?:only|skip|todo)\b/
  expect(filesIn('test').filter(path => path.endsWith('.ts') && alone.test(codeOf(read(path))))).toEqual([])
})

const linesOf = (text: string): number => text.split('\n').length - 1
