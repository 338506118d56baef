import type { BaselineDocument } from '../../model/baseline.ts'
import { documentName } from '../../model/document.ts'
import type { DocumentResult } from '../../model/report.ts'
import type { Traits } from '../comparison/pair-alike.ts'
import { bytesKey, traitsOf } from '../comparison/traits-of.ts'

/** What is kept of a document to know it again under another name: nothing of its words, only what tells whether they are the same. */
export const sketchOf = (result: DocumentResult): BaselineDocument => ({
  name: documentName(result.document),
  kind: result.document.kind,
  sha256: result.document.sha256,
  says: hashesOf(result),
})

/** A document of the list, as it is held against those of a run. */
export const traitsOfListed = ({ name, kind, sha256, says }: BaselineDocument): Traits => {
  const part = name.includes('#') ? name.slice(name.indexOf('#') + 1) : undefined
  return { name, bytes: bytesKey({ sha256, kind, ...(part !== undefined && { part }) }), says: new Set(says) }
}

/** A document of a run, as it is held against those of the list. */
export const traitsOfJudged = (result: DocumentResult): Traits => ({
  ...traitsOf(result),
  says: new Set(hashesOf(result)),
})

/** Of a long document a sample: the same sayings are in it wherever they stand. */
const hashesOf = (result: DocumentResult): readonly string[] =>
  [...new Set([...traitsOf(result).says].map(hashOf))].toSorted().slice(0, most)

const most = 48

/** FNV-1a: short, the same everywhere, and no secret. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
