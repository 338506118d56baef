import { compare } from '../../engine/comparison/compare.ts'
import { exitCode } from '../../engine/exit-code.ts'
import { commandLine } from '../../model/command-line.ts'
import type { Comparison } from '../../model/comparison.ts'
import { type Pack, type PackInUse, refOf } from '../../model/pack.ts'
import type { Report } from '../../model/report.ts'
import { comparePacks } from '../../policy/diff/compare-packs.ts'
import type { Setting } from '../../policy/settings/settings.ts'
import { builtInPacks } from '../../shell/standards.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { adjusted } from '../loading/load-adjusted-packs.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { loadChosenPacks } from '../loading/load-packs-in-use.ts'
import { packsOf, profileOf } from '../loading/load-settings.ts'
import { prepareCheck } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { touchedAnswers } from './touched-answers.ts'
import { editsFor, writeEdits } from './upgrade-files.ts'
import { impactOf } from './upgrade-impact.ts'
import { type ShownUpgrade, upgradeLines } from './upgrade-lines.ts'
import { noSuchVersion, notInUse, upgradeNeedsPack } from './upgrade-problems.ts'

/** `waco packs upgrade ID@VERSION`: what the project would come to under another version; without --dry-run it is pinned. */
export const runUpgrade = async (given: Given): Promise<number> => {
  const [wanted, ...others] = given.operands
  if (wanted === undefined || others.length > 0)
    return refuse([upgradeNeedsPack(given.operands.length)], languageTyped(given))
  const target = builtInPacks().find(pack => refOf(pack) === wanted || pack.id === wanted)
  if (target === undefined) return refuse([noSuchVersion(wanted, builtInPacks().map(refOf))], languageTyped(given))
  const prepared = await prepareCheck({ ...given, operands: [] }, { reportsStay: true })
  if (typeof prepared === 'number') return prepared
  const { settings, held, language, request } = prepared
  const asked = packsOf(given, settings)
  const setting = asked.find(({ text }) => text === target.id || text.startsWith(`${target.id}@`))
  const before = held.packs.find(({ pack }) => pack.id === target.id)?.pack
  if (setting === undefined || before === undefined)
    return refuse(
      [
        notInUse(
          target.id,
          asked.map(({ text }) => text),
        ),
      ],
      language,
    )

  const to = refOf(target)
  const replaced = asked.map((each): Setting => (each === setting ? { text: to, at: commandLine } : each))
  const [first = setting, ...more] = replaced
  const topics = await loadTopics()
  const chosen = await loadChosenPacks([first, ...more], profileOf(given, settings), topics, language)
  const pack = chosen.value.find(each => each.pack.id === target.id)?.pack
  if (chosen.problems.length > 0 || pack === undefined) return refuse(chosen.problems, language)

  const { problems: unfit, ...adjustedAnew } = adjusted(chosen.value, given, settings, topics)
  if (unfit.length > 0) return refuse(unfit, language)
  const was = await reportOn(prepared)
  if ('refused' in was) return refuse(was.refused, language)
  const is = await reportOn({ ...prepared, held: adjustedAnew })
  if ('refused' in is) return refuse(is.refused, language)
  const comparison = compare(was.report, is.report, request.failOn)
  const shown = {
    ...shownOf(before, pack, comparison, chosen.value),
    touched: touchedBy(was.report, is.report),
    answers: touchedAnswers(was.report, is.report),
  }

  const pinning = {
    setting,
    to,
    pack,
    ...(held.lock && { lock: held.lock }),
    ...(settings.file && { settings: settings.file.path }),
  }
  const edits = given.on('dry-run') ? [] : await editsFor(pinning)
  if ('code' in edits) return refuse([edits], language)
  const lost = writeEdits(edits)
  const written = lost === undefined ? edits.map(({ path }) => path) : []
  const code = await writeListing(given, { ...shown, written } satisfies ShownUpgrade, (item, appearance) =>
    upgradeLines(item, appearance, language),
  )
  await tell([...unlike(is.report), ...(lost ? [lost] : [])], request.manner.colour, language)
  if (code !== exitCodes.fine) return code
  if (lost !== undefined || exitCode(is.report) === exitCodes.incomplete) return exitCodes.incomplete
  return shown.counts.gates > 0 ? exitCodes.failed : exitCodes.fine
}

const shownOf = (
  before: Pack,
  after: Pack,
  comparison: Comparison,
  packs: readonly PackInUse[],
): Omit<ShownUpgrade, 'touched' | 'answers' | 'written'> => {
  const documents = impactOf(comparison, [...packs, { pack: before, rules: before.rules, takenOver: 0 }].toReversed())
  const sum = (of: (impact: (typeof documents)[number]) => number): number =>
    documents.reduce((all, impact) => all + of(impact), 0)
  return {
    from: refOf(before),
    to: refOf(after),
    asOf: comparison.after.asOf,
    rules: comparePacks(before, after),
    documents,
    counts: {
      newlyFails: sum(({ newlyFails }) => newlyFails.length),
      gates: comparison.findings.filter(({ gates }) => gates).length,
      newlyOpen: sum(({ newlyOpen }) => newlyOpen.length),
      later: sum(({ later }) => later.length),
      newlyPasses: sum(({ newlyPasses }) => newlyPasses.length),
    },
  }
}

/** What the other version makes pointless, and not what was pointless before. */
const touchedBy = (was: Report, is: Report): ShownUpgrade['touched'] => {
  const before = new Set((was.baseline?.unused ?? []).map(({ fingerprint, because }) => `${because} ${fingerprint}`))
  return (is.baseline?.unused ?? []).filter(({ fingerprint, because }) => !before.has(`${because} ${fingerprint}`))
}

/** What of the list is not needed stands in what is shown already. */
const unlike = ({ problems }: Report): Report['problems'] =>
  problems.filter(({ code }) => !code.startsWith('baseline/'))
