import type { Seen } from '../../fixes/fix.ts'
import { fixed } from '../../fixes/fixed.ts'
import { commandLine } from '../../model/command-line.ts'
import type { FixedFile, Fixing, PlacedLeft } from '../../model/fixing.ts'
import { lineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Appearance } from '../../model/report-format.ts'
import { edited, type FixKind, fixKinds } from '../../model/text-edit.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { fixText } from '../../reports/fix/fix-text.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { notOurs, rewrite } from '../../shell/rewrite.ts'
import { draftOf } from '../../syntax/draft.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { noDocument } from '../asking/input-problems.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { searchOf } from '../pipeline/request.ts'
import type { Search } from '../pipeline/search.ts'
import { type ReadDocument, survey } from '../pipeline/survey.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { mannerOf } from '../telling/manner.ts'
import { parseOutputs, writeOutputs } from '../telling/outputs.ts'
import { tell } from '../telling/tell.ts'
import { cardToFix } from './card-to-fix.ts'

/** `waco fix` */
export const runFix = async (given: Given): Promise<number> => {
  const manner = mannerOf(given)
  const outputs = parseOutputs(given.texts('output'), forms, people)
  const search =
    'code' in manner
      ? manner
      : searchOf(
          given,
          manner,
          outputs.value.flatMap(({ path }) => path ?? []),
        )
  const wrong = [...('code' in manner ? [manner] : 'code' in search ? [search] : []), ...outputs.problems]
  if (given.operands.includes('-')) return refuse([noInputToFix()], languageTyped(given))
  if (wrong.length > 0 || 'code' in manner || 'code' in search) return refuse(wrong, languageTyped(given))
  const { topics, vocabulary } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const dryRun = given.on('dry-run')
  const found = await findEdits({ ...search, limits: settings.value.limits }, vocabulary, kindOf(given))
  const { files, problems } = dryRun ? { files: found.files, problems: [] } : await writeAll(found.files)
  const left = found.left + found.files.length - files.length
  const fixing: Fixing = { documents: found.documents, files, unclear: found.unclear, left, dryRun, language }
  const lost = await writeOutputs(outputs.value, fixing, manner)
  const told = [...found.problems, ...problems, ...lost]
  await tell(told, manner.colour, language)
  if (told.length > 0) return exitCodes.incomplete
  return dryRun && files.length > 0 ? exitCodes.failed : exitCodes.fine
}

/** `choices` has refused everything else. */
const kindOf = (given: Given): FixKind | undefined => fixKinds.find(kind => kind === given.text('only'))

interface Found {
  readonly documents: number
  readonly files: readonly FixedFile[]
  readonly unclear: readonly PlacedLeft[]
  readonly left: number
  readonly problems: readonly Problem[]
}

/** Documents that are not ours are told, and left out with their edits. */
const findEdits = async (search: Search, vocabulary: Vocabulary, only: FixKind | undefined): Promise<Found> => {
  const files: FixedFile[] = []
  const unclear: PlacedLeft[] = []
  const foreign: Problem[] = []
  const broken = new Set<Problem>()
  let documents = 0
  const surveyed = await survey(search, vocabulary, document => {
    documents += 1
    const { unread } = document.evidence
    // What is only in a language that nobody reads here has sound front matter.
    if (unread?.code.startsWith('syntax/')) broken.add(unread)
    const { edits, left } = lookAt(document, vocabulary, only)
    const { lines, source } = document
    const { path } = source
    unclear.push(
      ...left.map(({ at, ...rest }) => ({
        ...rest,
        at: { path, start: lines.positionAt(at.start), end: lines.positionAt(at.end) },
      })),
    )
    if (edits.length === 0) return
    const problem = notOurs(document.source.path)
    if (problem === undefined) files.push({ source: document.source, edits })
    else foreign.push(problem)
  })
  const nothing =
    documents === 0 && surveyed.unreadable.length === 0 ? [noDocument(search.paths, surveyed.skipped)] : []
  const unread = surveyed.problems.filter(({ notice }) => notice !== true)
  return {
    documents,
    files,
    unclear,
    left: foreign.length + broken.size,
    problems: [...unread, ...broken, ...nothing, ...foreign],
  }
}

const lookAt = (
  { source, evidence, beside }: ReadDocument,
  vocabulary: Vocabulary,
  only: FixKind | undefined,
): Seen => {
  const said = beside.flatMap(({ file }) => file.facts)
  const card = cardToFix(draftOf(source), evidence, said, vocabulary)
  return card === undefined ? { edits: [], left: [] } : fixed(card, only)
}

/** Each file by itself: one that cannot be written keeps no other from it. */
const writeAll = async (files: readonly FixedFile[]): Promise<Pick<Found, 'files' | 'problems'>> => {
  const done: FixedFile[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const problem = await rewrite(file.source, edited(file.source.text, file.edits))
    if (problem === undefined) done.push(file)
    else problems.push(problem)
  }
  return { files: done, problems }
}

interface Form {
  readonly name: string
  readonly render: (fixing: Fixing, appearance: Appearance) => string
}

const people: Form = { name: 'terminal', render: fixText }

/** What other programs may rely on. */
const machines: Form = {
  name: 'json',
  render: ({ documents, files, unclear, dryRun }) => {
    const told = files.map(({ source, edits }) => {
      const lines = lineIndex(source.text)
      return {
        path: source.path,
        edits: edits.map(({ kind, at: { start, end }, text }) => ({
          kind,
          at: { start: lines.positionAt(start), end: lines.positionAt(end) },
          from: source.text.slice(start, end),
          to: text,
        })),
      }
    })
    return `${jsonText({ format: 'waco-fix', version: 1, dryRun, documents, files: told, left: unclear }, 2)}\n`
  },
}

const forms: readonly Form[] = [people, machines]

const noInputToFix = (): Problem => ({
  code: 'usage/no-input-to-fix',
  what: '"-" was given, and standard input is no file that could be changed',
  why: 'there is no place to write to, so nothing was done',
  fix: 'name the file, or leave "-" out',
  at: commandLine,
})
