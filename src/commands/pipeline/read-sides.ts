import { type Cite, citing } from '../../engine/cite.ts'
import { sideFormats } from '../../formats/side/index.ts'
import type { SideFormat } from '../../formats/side/side-format.ts'
import { documentName } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { type Limits, usualLimits } from '../../model/limits.ts'
import { type LineIndex, lineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import { isAbout, isInTime, type SideFile, type SideReading } from '../../model/side-file.ts'
import type { Source } from '../../model/source.ts'
import { withoutUnassigned } from '../../model/unassigned.ts'
import { knownTopic } from '../../reading/phrases/known-topic.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { withinTime } from '../../shell/within-time.ts'
import { draftOf } from '../../syntax/draft.ts'
import { outOfMeans } from './limit-problems.ts'

/** A side file that has been read, with what is needed to cite it. */
export interface ReadSide {
  readonly file: SideFile
  readonly cite: Cite
}

/** They are few and small: read once, before the documents that they speak for. What one that cannot be read would have said is not known. */
export const readSides = async (
  paths: readonly string[],
  vocabulary: Vocabulary,
  read: (path: string) => Source | Problem | Promise<Source | Problem> = path => readSource(path),
  limits: Limits = usualLimits,
): Promise<readonly ReadSide[]> => {
  const sides: ReadSide[] = []
  for (const path of paths) {
    const format = sideFormats.find(({ fits }) => fits(path))
    if (format === undefined) continue
    const { summary, reach } = format
    const file = { path, summary, reach, topics: format.topics.map(knownTopic) }
    const told = tellingOf(await read(path), path, format, vocabulary, limits)
    if ('code' in told) {
      const nothing = { path, text: '', sha256: '', bytes: 0 }
      sides.push({
        file: { ...file, sha256: '', bytes: 0, facts: [], unread: told },
        cite: citing(nothing, lineIndex('')),
      })
      continue
    }
    const { source, lines, says } = told
    const { sha256, bytes } = source
    sides.push({ file: { ...file, sha256, bytes, ...says }, cite: citing(source, lines) })
  }
  return sides
}

interface Telling {
  readonly source: Source
  readonly lines: LineIndex
  readonly says: SideReading
}

const tellingOf = (
  source: Source | Problem,
  path: string,
  format: SideFormat,
  vocabulary: Vocabulary,
  limits: Limits,
): Telling | Problem => {
  if (isProblem(source)) return source
  const done = withinTime(limits.time, () => {
    const draft = draftOf({ ...source, text: withoutUnassigned(source.text) }, limits)
    return { source, lines: draft.lines, says: format.read(draft, vocabulary) }
  })
  return done.is === 'done' ? done.value : outOfMeans(path, done.is, 'read', limits)
}

/** What is wrong with a side file, the part that could not be read included. */
export const problemsOfSide = ({ problems = [], unread }: SideReading): readonly Problem[] =>
  unread === undefined || problems.includes(unread) ? problems : [...problems, unread]

/** The documents beside a side file that it is not about: it answers nothing for them, and whoever put it there may wonder why. */
export const ofAnother = (file: SideFile, documents: readonly { readonly evidence: Evidence }[]): readonly Problem[] =>
  file.facts.length === 0
    ? []
    : documents.flatMap(({ evidence }) => (isAbout(file, evidence) ? [] : [aboutAnother(file, evidence)]))

const aboutAnother = ({ path, summary, about = [] }: SideFile, { document }: Evidence): Problem => ({
  code: 'side/about-another',
  what: `the ${summary} "${path}" names ${about[0]?.[0] === undefined ? 'another thing' : `"${about[0][0].slice(0, 80)}"`}, and not what "${documentName(document)}" is about`,
  why: 'what is said of another thing answers no question about this one',
  fix: 'put it beside what it is about, or name this one in it',
  at: { path },
  notice: true,
})

/** Side files whose own date of expiry has passed: they say nothing any more. */
export const expiredSides = (sides: readonly SideFile[], asOf: IsoDate): readonly Problem[] =>
  sides.flatMap(({ path, summary, until }) =>
    until === undefined || isInTime({ until }, asOf)
      ? []
      : [
          {
            code: 'side/expired',
            what: `the ${summary} "${path}" expired on ${until}`,
            why: `it says itself that it does not count any more on ${asOf}, so it answers nothing`,
            fix: 'see whether what it says still holds, and give it a later date',
            at: { path },
            notice: true as const,
          },
        ],
  )
