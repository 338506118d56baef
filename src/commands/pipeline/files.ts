import { documentFormats } from '../../formats/document-formats.ts'
import { type Limits, usualLimits } from '../../model/limits.ts'
import type { Source } from '../../model/source.ts'
import { unwatched } from '../../model/stopwatch.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { type Candidate, type Discovery, discover, withInput } from '../../shell/discover.ts'
import { documentSize, readSource } from '../../shell/read.ts'
import { filesBeyondLimit, tooMuchText } from './limit-problems.ts'
import { type MeetText, type Met, meetFile, metIn, type Origin, type Spending } from './meet-file.ts'
import { withoutLeftOut } from './picked.ts'
import { type ReadSide, readSides } from './read-sides.ts'
import type { Search } from './search.ts'

/** Everything that is looked at, and what the settings leave out of it. */
export interface Found {
  readonly wanted: Discovery
  readonly leftOut: readonly string[]
}

/** Where a survey gets files, and what is in them: from the disk, or from what other runs have kept of both. */
export interface Files {
  readonly find: () => Promise<Found>
  readonly sides: (paths: readonly string[]) => Promise<readonly ReadSide[]>
  readonly meet: (candidate: Candidate, origin: Origin) => Promise<Met>
}

export const filesOnDisk = (
  search: Search,
  vocabulary: Vocabulary,
  meet: MeetText = reading(search, vocabulary),
): Files => {
  const { watch = unwatched, limits = usualLimits } = search
  const spending = spendingOf(limits)
  return {
    find: async () => withinLimit(withoutLeftOut(await discovery(search, limits), search.picking), limits),
    sides: paths => readSides(paths, vocabulary, path => readSource(path, documentSize(limits)), limits),
    meet: (candidate, origin) => meetFile(candidate, origin, meet, watch, spending),
  }
}

/** Finds the documents in a text, and what they say. */
export const reading = (
  { watch, limits }: Pick<Search, 'watch' | 'limits'>,
  vocabulary: Vocabulary,
): ((source: Source, origin: Origin) => Met) => {
  const formats = documentFormats(vocabulary)
  return (source, origin) => metIn(source, origin, formats, watch, limits)
}

/** Which of too many files were read would depend on their order, so none is. */
const withinLimit = ({ wanted, leftOut }: Found, limits: Limits): Found => {
  if (wanted.candidates.length <= limits.files) return { wanted, leftOut }
  const problems = [...wanted.problems, filesBeyondLimit(wanted.candidates, limits)]
  return { wanted: { ...wanted, candidates: [], sides: [], problems }, leftOut }
}

/**
 * Counts what is read, in the order of paths, in which files are found: the first file that is too much is told, those behind it are only
 * listed. Whoever goes through the files once more counts none twice, and gets the same answers: what was told must not be passed over then.
 */
const spendingOf = (limits: Limits): Spending => {
  let left = limits['total-size'] * 1024 * 1024
  let counted = ''
  let tooMuch: string | undefined
  return {
    limits,
    beyond: ({ path, bytes }) => {
      if (path > counted) {
        counted = path
        left -= bytes
        if (left < 0) tooMuch ??= path
      }
      if (tooMuch === undefined || path < tooMuch) return undefined
      return path === tooMuch
        ? { as: 'missed', problem: tooMuchText(path, limits) }
        : { as: 'skipped', because: 'comes after more text than one run reads' }
    },
  }
}

/** Stands among paths for standard input. */
const input = '-'

const discovery = async ({ paths, stdinName, except, picking }: Search, limits: Limits): Promise<Discovery> => {
  const files = paths.filter(path => path !== input)
  const inputAlone = files.length === 0 && paths.length > 0
  const found = inputAlone
    ? { candidates: [], sides: [], skipped: [], problems: [], asked: [] }
    : await discover(files, except, picking?.promised, limits)
  return stdinName === undefined ? found : withInput(found, stdinName)
}
