import { documentFormats } from '../../formats/document-formats.ts'
import type { Anchors } from '../../model/anchors.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Stopwatch } from '../../model/stopwatch.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Candidate, Discovery } from '../../shell/discover.ts'
import { isProblem, sourceOfText } from '../../shell/read.ts'
import { isSideName } from '../../shell/side-names.ts'
import { draftOf } from '../../syntax/draft.ts'
import type { JudgedElsewhere } from './judge-project.ts'
import { anchorsIn, isMarkdown } from './link-places.ts'
import { metIn } from './meet-file.ts'
import { readSides } from './read-sides.ts'

/** A text under a name. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/**
 * Texts that are judged as if they were all that lies in a folder. Their paths are names and lead nowhere. One text is judged as a file
 * that was named: it has to be a document. Several are searched as a folder is.
 */
export const holdTexts = (texts: readonly NamedText[], vocabulary: Vocabulary, watch: Stopwatch): JudgedElsewhere => {
  const formats = documentFormats(vocabulary)
  const named = texts.length === 1
  const byPath = new Map(texts.map(({ path, text }) => [path, text]))
  const paths = [...byPath.keys()].toSorted()
  const folders = new Set(paths.flatMap(foldersOf))
  const isSide = (path: string): boolean => !named && isSideName(path)
  const read = (path: string): Source | Problem => sourceOfText(path, byPath.get(path) ?? '')
  const wanted: Discovery = {
    candidates: paths.flatMap((path): readonly Candidate[] => (isSide(path) ? [] : [{ from: 'disk', path, named }])),
    sides: paths.filter(isSide),
    skipped: [],
    problems: [],
    asked: [],
  }
  return {
    files: {
      find: async () => ({ wanted, leftOut: [] }),
      sides: sides => readSides(sides, vocabulary, read),
      meet: async ({ path }, origin) =>
        metIn(
          watch.time('read', () => read(path)),
          origin,
          formats,
          watch,
        ),
    },
    there: {
      there: { has: path => byPath.has(path) || folders.has(path) },
      anchors: { get: path => (byPath.has(path) && isMarkdown(path) ? anchorsOfText(read(path)) : undefined) },
    },
  }
}

const anchorsOfText = (source: Source | Problem): Anchors | Problem =>
  isProblem(source) ? source : anchorsIn(draftOf(source))

const foldersOf = (path: string): readonly string[] =>
  path.split('/').flatMap((_, depth, parts) => (depth === 0 ? [] : [parts.slice(0, depth).join('/')]))
