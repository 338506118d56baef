import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The version that the package states; the one place where it stands. */
export const toolVersion = (): string => {
  const stated: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof stated === 'object' && stated !== null && 'version' in stated && typeof stated.version === 'string') {
    return stated.version
  }
  throw new TypeError('package.json states no version')
}

/** The engine that runs the program, with the parts of it whose tables reading rests on. */
export const engineHere = (): string => JSON.stringify(process.versions)

/** SHA-256 over the names and bytes of the files of the program, so that two builds of one version can be told apart. */
export const toolDigest = (): string => {
  const hash = createHash('sha256')
  const names = readdirSync(program, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:c?js|ts)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(program.length).replaceAll('\\', '/'))
  for (const name of names.toSorted()) {
    const bytes = readFileSync(`${program}${name}`)
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** The folder `dist`, or `src` where the program runs from its source. */
const program = fileURLToPath(new URL('../', import.meta.url))
