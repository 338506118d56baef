import { documentFormats } from '../../formats/document-formats.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { type Candidate, type Discovery, discover, withInput } from '../../shell/discover.ts'
import { type Met, meetFile, type Origin } from './meet-file.ts'
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

export const filesOnDisk = (search: Search, vocabulary: Vocabulary): Files => {
  const formats = documentFormats(vocabulary)
  return {
    find: async () => withoutLeftOut(await discovery(search), search.picking),
    sides: paths => readSides(paths, vocabulary),
    meet: (candidate, origin) => meetFile(candidate, origin, formats),
  }
}

/** Stands among paths for standard input. */
const input = '-'

const discovery = async ({ paths, stdinName, except, picking }: Search): Promise<Discovery> => {
  const files = paths.filter(path => path !== input)
  const inputAlone = files.length === 0 && paths.length > 0
  const found = inputAlone
    ? { candidates: [], sides: [], skipped: [], problems: [], asked: [] }
    : await discover(files, except, picking?.promised)
  return stdinName === undefined ? found : withInput(found, stdinName)
}
