import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The digests of a pack's files that decide an outcome, by name; translations stand in folders below and decide none. */
export const decidingFiles = folder =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => /\.ya?ml$/.test(name))
      .toSorted()
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

/** Every way in which released packs are not what they were, each naming the first file that has changed. */
export const releaseFaults = (released, standards) =>
  Object.entries(released).flatMap(([name, { files, released: day }]) => {
    const folder = join(standards, ...name.split('@'))
    const frozen = `${name} was released on ${day} and does not change: make a new version instead`
    if (!existsSync(join(folder, 'pack.yaml'))) return [`the pack is gone; ${frozen}`]
    const now = decidingFiles(folder)
    const changed = [...new Set([...Object.keys(files), ...Object.keys(now)])]
      .toSorted()
      .find(file => files[file] !== now[file])
    if (changed === undefined) return []
    const how = !(changed in now) ? 'is gone' : changed in files ? 'has changed' : 'is new'
    return [`${changed} ${how}; ${frozen}`]
  })

/** The text of `standards/released.yaml`: one order and one form, so that a release is a diff of its own lines. */
export const releasedText = released => {
  const names = Object.keys(released).toSorted()
  return [
    '# Packs that are frozen: no byte of a file named here changes any more. Written by "npm run release:pack -- ID@VERSION".',
    names.length === 0 ? 'released: {}' : 'released:',
    ...names.flatMap(name => {
      const { digest, files, released: day } = released[name]
      return [
        `  ${name}:`,
        `    released: "${day}"`,
        `    digest: "${digest}"`,
        '    files:',
        ...Object.entries(files).map(([file, sha256]) => `      ${file}: "${sha256}"`),
      ]
    }),
    '',
  ].join('\n')
}
