import { type Change, emptyBaseline, type NextBaseline, nextBaseline } from '../../engine/baseline/next-baseline.ts'
import { exitCode } from '../../engine/exit-code.ts'
import type { Problem } from '../../model/problem.ts'
import { reaches } from '../../model/rule.ts'
import { lookUp } from '../../shell/look-up.ts'
import { writeWhole } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { baselinePlace, namedForFile } from '../loading/load-baseline.ts'
import { type PreparedCheck, prepareCheck } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import type { BaselineAction } from './actions.ts'
import { baselineText } from './baseline-text.ts'
import { baselineThere, noBaseline } from './baseline-usage.ts'
import { type ChangedBaseline, changeLines } from './change-lines.ts'

/** `waco baseline create|update|prune`: judges as a check does, and writes the list whole or not at all. */
export const changeBaseline = async (action: Exclude<BaselineAction, 'show'>, given: Given): Promise<number> => {
  const prepared = await prepareCheck(given, {
    baseline: action === 'create' ? 'none' : editedOf(given),
    reportsStay: true,
  })
  if (typeof prepared === 'number') return prepared
  const { path, from } = baselinePlace(given, prepared.settings)
  const trouble = action === 'create' ? await thereAlready(path) : prepared.baseline ? undefined : noBaseline(path)
  if (trouble !== undefined) return refuse([trouble], prepared.language)

  const checked = await reportOn(prepared)
  if ('refused' in checked) return refuse(checked.refused, prepared.language)
  const { report, run } = checked
  const before = prepared.baseline ?? emptyBaseline
  const next = nextBaseline(before, run, changeOf(action, given, prepared))
  const incomplete = exitCode({ ...report, strict: false }) === exitCodes.incomplete
  if (report.counts.judged > 0) {
    const lost = writeWhole(path, baselineText(namedForFile(next.content, from)))
    if (lost !== undefined) return notWritten(lost)
  }
  const shown: ChangedBaseline = { path, written: report.counts.judged > 0, ...shownOf(next) }
  const code = await writeListing(given, shown, (item, appearance) => changeLines(item, appearance, prepared.language))
  await tell(
    report.problems.filter(({ code: of }) => !of.startsWith('baseline/')),
    prepared.request.manner.colour,
    prepared.language,
  )
  if (code !== exitCodes.fine) return code
  if (incomplete) return exitCodes.incomplete
  return gates(next, prepared) ? exitCodes.failed : exitCodes.fine
}

const editedOf = (given: Given): 'refuse' | 'accept' => (given.on('accept-edits') ? 'accept' : 'refuse')

const thereAlready = async (path: string): Promise<Problem | undefined> =>
  (await lookUp([path])).size > 0 ? baselineThere(path) : undefined

const changeOf = (
  action: Exclude<BaselineAction, 'show'>,
  given: Given,
  { request: { asOf } }: PreparedCheck,
): Change => {
  const reason = (given.text('reason') ?? '').trim()
  const by = (given.text('by') ?? '').trim()
  if (action === 'prune' || reason === '') return { is: action === 'prune' ? 'prune' : 'update' }
  return { is: 'add', known: { since: asOf, reason, ...(by !== '' && { by }) } }
}

const shownOf = ({
  content,
  added,
  removed,
  changed,
  unlisted,
}: NextBaseline): Omit<ChangedBaseline, 'path' | 'written'> => ({
  entries: content.entries.length,
  added: added.map(({ fingerprint, level }) => ({ fingerprint, level })),
  removed: removed.map(({ entry, because }) => ({ fingerprint: entry.fingerprint, level: entry.level, because })),
  changed: changed.map(({ from, to }) => ({ from: from.fingerprint, to: to.fingerprint })),
  unlisted: unlisted.map(({ fingerprint, level }) => ({ fingerprint, level })),
})

/** An update that leaves out what newly fails says so by its exit code, as a check would; a prune is not asked about it. */
const gates = ({ unlisted }: NextBaseline, { request: { failOn } }: PreparedCheck): boolean =>
  unlisted.some(({ level }) => reaches(level, failOn))

const notWritten = async (problem: Problem): Promise<number> => {
  await tell([problem])
  return exitCodes.incomplete
}
