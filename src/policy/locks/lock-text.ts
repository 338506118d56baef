import type { LockedPack } from '../../model/lock.ts'

/** The text of `waco.lock.yaml`; the same packs make the same bytes. */
export const lockText = (packs: ReadonlyMap<string, LockedPack>): string =>
  [
    '# The rule packs of this project, pinned by "waco pack lock". A check with any other bytes is refused.',
    'packs:',
    ...sorted([...packs]).flatMap(([id, { version, digest, files, key: signer }]) => [
      `  ${key(id)}:`,
      `    version: ${JSON.stringify(version)}`,
      `    digest: ${quoted(digest)}`,
      ...(signer === undefined ? [] : [`    key: ${quoted(signer)}`]),
      '    files:',
      ...sorted(Object.entries(files)).map(([name, sha256]) => `      ${key(name)}: ${quoted(sha256)}`),
    ]),
    '',
  ].join('\n')

const sorted = <T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : 1))

/** In quotes: a digest of digits alone would be a number. */
const quoted = (digest: string): string => JSON.stringify(digest)

const key = (name: string): string => (/^[a-z][\w.-]*$/i.test(name) ? name : JSON.stringify(name))
