import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { once } from '../model/once.ts'
import type { Source } from '../model/source.ts'

/**
 * What the build keeps of one folder under `standards/`, so that a run need not parse it: `dist/compiled/<name>/kept.json`, and
 * beside it the texts that are kept, each in a file of its own, so that nobody reads what nobody asks for.
 */
export interface Compiled {
  /** Digests of files elsewhere by which these were judged, by name relative to `standards/`: the list of topics, the pack that is extended. */
  readonly by: Readonly<Record<string, string>>
  /** Digests by name relative to the folder. */
  readonly files: Readonly<Record<string, string>>
  /** Bytes of the texts, by name: of a file of the folder without problems, as JSON, or of what was made of all of them. */
  readonly texts: Readonly<Record<string, number>>
}

/** The files of a folder, with what was kept of each, and of all together, by name. */
export interface KeptFolder {
  readonly files: readonly Source[]
  readonly textOf: (name: string) => string
}

/**
 * The files `names` of a folder, with what the build has kept of them; `prefix` comes before each name. With one byte, one file
 * more or one less than the build has seen there is nothing: what stands under `standards/` always wins, and has to be parsed.
 */
export const readCompiled = (
  name: string,
  standards: string,
  prefix: string,
  folder: string,
  names: readonly string[],
): KeptFolder | undefined => {
  try {
    const place = `${compiledFolder}${name}/`
    // Written by our own build, and swept away with the program before each.
    const { by, files, texts } = JSON.parse(readFileSync(`${place}kept.json`, 'utf8')) as Compiled
    if (Object.keys(files).join('\n') !== names.join('\n')) return undefined
    if (!Object.entries(by).every(([path, sha256]) => digestOf(readFileSync(`${standards}/${path}`)) === sha256))
      return undefined
    if (!Object.entries(texts).every(([text, bytes]) => statSync(place + text).size === bytes)) return undefined
    const textOf = (text: string): string => readFileSync(place + text, 'utf8')
    const sources = names.flatMap(file => {
      const bytes = readFileSync(`${standards}/${folder}/${file}`)
      const sha256 = files[file]
      if (sha256 === undefined || digestOf(bytes) !== sha256) return []
      return [
        asKept({ path: prefix + file, bytes, sha256 }, () => (Object.hasOwn(texts, file) ? textOf(file) : undefined)),
      ]
    })
    return sources.length === names.length ? { files: sources, textOf } : undefined
  } catch {
    // Whatever is wrong with it, the files themselves are there to be read.
    return undefined
  }
}

/** The build has found these bytes to be text; what they say is seldom asked, as long as what was made of them is there. */
const asKept = (
  { path, bytes, sha256 }: { readonly path: string; readonly bytes: Buffer; readonly sha256: string },
  keptText: () => string | undefined,
): Source => {
  const [text, compiled] = [once(() => bytes.toString('utf8')), once(keptText)]
  return {
    path,
    sha256,
    bytes: bytes.length,
    get text() {
      return text()
    },
    get compiled() {
      return compiled()
    },
  }
}

const digestOf = (bytes: Buffer): string => hash('sha256', bytes, 'hex')

/** Beside the built program only: what runs from the source parses the source. */
const compiledFolder = fileURLToPath(new URL('../compiled/', import.meta.url))
