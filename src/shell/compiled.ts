import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Source } from '../model/source.ts'
import { isProblem, sourceOf } from './read.ts'

/** What the build keeps of one folder under `standards/`, so that a run need not parse it: a file `dist/compiled/<name>.json`. */
export interface Compiled {
  /** Digests of files elsewhere by which these were judged, by name relative to `standards/`: the list of topics, the pack that is extended. */
  readonly by: Readonly<Record<string, string>>
  /** By name relative to the folder; a file with problems has a digest alone. What is kept is JSON, so that what nobody asks for stays a text. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly kept?: string }>>
}

/**
 * The files `names` of a folder, with what the build has kept of them. With one byte, one file more or one less than the
 * build has seen there is nothing: what stands under `standards/` always wins, and has to be parsed.
 */
export const readCompiled = (
  name: string,
  standards: string,
  folder: string,
  names: readonly string[],
): readonly Source[] | undefined => {
  try {
    // Written by our own build, and swept away with the program before each.
    const compiled = JSON.parse(readFileSync(`${compiledFolder}${name}.json`, 'utf8')) as Compiled
    if (Object.keys(compiled.files).join('\n') !== names.join('\n')) return undefined
    if (!Object.entries(compiled.by).every(([path, sha256]) => digestOf(`${standards}/${path}`) === sha256))
      return undefined
    const sources = names.flatMap(file => {
      const source = sourceOf(file, readFileSync(`${standards}/${folder}/${file}`))
      const known = compiled.files[file]
      return isProblem(source) || source.sha256 !== known?.sha256
        ? []
        : [{ ...source, ...(known.kept !== undefined && { compiled: known.kept }) }]
    })
    return sources.length === names.length ? sources : undefined
  } catch {
    // Whatever is wrong with it, the files themselves are there to be read.
    return undefined
  }
}

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Beside the built program only: what runs from the source parses the source. */
const compiledFolder = fileURLToPath(new URL('../compiled/', import.meta.url))
