import { shardOf } from '../../engine/shard.ts'
import { documentFormats } from '../../formats/document-formats.ts'
import type { Anchors } from '../../model/anchors.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { noSuchPath } from '../../shell/read-problems.ts'
import type { Found } from '../pipeline/files.ts'
import type { JudgedElsewhere } from '../pipeline/judge-project.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import { type ReadSide, readSides } from '../pipeline/read-sides.ts'
import type { FileRecord } from './file-record.ts'
import type { RecordedPlaces } from './part.ts'
import type { Part } from './read-part.ts'
import { restoreAnchors, restoreFile } from './restore-file.ts'
import { brokenPart } from './shard-problems.ts'

/** What the parts hold together, in place of what would be read from the disk. */
export interface PartsTogether {
  readonly found: Found
  readonly sides: readonly ReadSide[]
  readonly judged: JudgedElsewhere
}

/** A part has every file of its shard, and each as its digest says; the digest of the lines has shown that nothing was lost on the way. */
export const partsTogether = async (
  { vocabulary, settings: { limits } }: Pick<PreparedCheck, 'vocabulary' | 'settings'>,
  parts: readonly Part[],
): Promise<Parsed<PartsTogether | undefined>> => {
  const bringing = parts.find(({ whole }) => whole !== null)
  const whole = bringing?.whole
  if (whole === undefined || whole === null) return broken(parts)
  const { found } = whole
  const { candidates } = found.wanted
  const files = new Map(parts.flatMap(part => part.files.map(file => [file.path, file] as const)))
  const stray = parts.filter(
    part =>
      !hasItsOwn(
        part,
        candidates.map(({ path }) => path),
      ),
  )
  if (stray.length > 0) return broken(stray)
  const formats = documentFormats(vocabulary)
  const texts = new Map(whole.sides.map(side => ['code' in side ? side.at.path : side.path, side] as const))
  const read = async (path: string): Promise<Source | Problem> => texts.get(path) ?? noSuchPath(path)
  const sides = await readSides(found.wanted.sides, vocabulary, read)
  const fileAt = (path: string): FileRecord => {
    const file = files.get(path)
    if (file === undefined) throw new TypeError('a file of a part that has all of them is not there')
    return file
  }
  return {
    value: {
      found,
      sides,
      judged: {
        there: {
          there: new Set(parts.flatMap(({ end }) => end.there)),
          anchors: new Map(parts.flatMap(({ end }) => end.anchors.map(restorePlaces))),
        },
        files: {
          find: async () => found,
          sides: async () => sides,
          meet: async ({ path }, origin) => restoreFile(fileAt(path), origin, formats, limits),
        },
      },
    },
    problems: [],
  }
}

const restorePlaces = (places: RecordedPlaces): readonly [string, Anchors | Problem] =>
  'names' in places ? [places.path, restoreAnchors(places.names)] : [places.path, places.problem]

const broken = (parts: readonly Part[]): Parsed<undefined> => ({
  value: undefined,
  problems: parts.map(({ path }) => brokenPart(path)),
})

const hasItsOwn = ({ head, files }: Part, all: readonly string[]): boolean => {
  const own = all.filter(path => shardOf(path, head.shard.of) === head.shard.index)
  return (
    own.length === files.length &&
    own.every((path, at) => files[at]?.path === path) &&
    files.every(({ met }) => met.as !== 'documents' || textDigest(met.text) === met.sha256)
  )
}
