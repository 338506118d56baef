import type { RunAround } from '../../engine/summarise.ts'
import { triedLines } from '../../engine/tried-lines.ts'
import { triedPaths } from '../../engine/tried-paths.ts'
import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { isInTime } from '../../model/side-file.ts'
import { filesDigest } from '../../policy/locks/files-digest.ts'
import { toolVersion } from '../../shell/tool.ts'
import { noDocument, noRuleApplies } from '../asking/input-problems.ts'
import { topicsToAnswer } from '../loading/topics-to-answer.ts'
import type { JudgedProject } from './judge-project.ts'
import type { PreparedCheck, Work } from './prepare-check.ts'
import { expiredSides } from './read-sides.ts'
import type { Survey } from './survey.ts'

/** What of the documents of a run is told beside their findings. */
export interface Met {
  readonly paths: readonly string[]
  readonly kinds: readonly DocumentKind[]
  readonly spoken: readonly Pick<Fact, 'topic' | 'state'>[]
  /** Whether a rule in force was asked of any of them, alone or together. */
  readonly asked: boolean
}

/** Everything that a report tells beside findings, answers and what was known before. */
export const runAround = (
  { request, held, language, crosswalks, words }: PreparedCheck,
  { declared, surveyed, settled, partial }: Pick<JudgedProject, 'declared' | 'surveyed' | 'settled' | 'partial'>,
  met: Met,
): RunAround => {
  const { packs, lock, notices } = held
  const { asOf, failOn, strict } = request
  const { skipped, problems } = surveyed
  const sides = surveyed.sides.filter(side => isInTime(side, asOf))
  return {
    tool: { name: 'waco', version: toolVersion() },
    asOf,
    failOn,
    strict,
    language,
    packs,
    vocabulary: { sha256: filesDigest(words) },
    ...(lock && { lock }),
    ...(settled.info && { settings: settled.info }),
    declared,
    crosswalks,
    sides,
    skipped,
    spoken: [...met.spoken, ...sides.flatMap(({ facts }) => facts)],
    asked: topicsToAnswer,
    selectors: [
      ...triedPaths(surveyed.asked, pathsSeen(met.paths, surveyed)),
      ...triedLines(settled.info?.selectors ?? []),
    ],
    unreadable: unreadableOf(surveyed, settled),
    problems: [
      ...[...problems, ...partial, ...nothingJudged(request, packs, met, surveyed), ...notices],
      ...expiredSides(surveyed.sides, asOf),
      ...settled.missing.map(({ problem }) => problem),
    ],
  }
}

/** Paths that had to be judged and could not be, and lines of the settings that picked nothing. */
export const unreadableOf = (
  surveyed: Pick<Survey, 'unreadable'>,
  settled: Pick<JudgedProject['settled'], 'missing'>,
): readonly string[] => [...surveyed.unreadable, ...settled.missing.map(({ pattern }) => pattern)]

/** Documents, and what should have been one; a path at which there is nothing was not seen. */
const pathsSeen = (judged: readonly string[], { unreadable, problems }: Survey): readonly string[] => {
  const absent = new Set(problems.filter(({ code }) => code === 'read/no-such-path').map(({ at }) => at.path))
  return [...judged, ...unreadable.filter(path => !absent.has(path))]
}

/** Why there is nothing to be conformant; nothing to add when something could not be read, which is told already. */
const nothingJudged = (
  { search, asOf }: Work,
  packs: readonly PackInUse[],
  met: Met,
  { skipped, unreadable }: Survey,
): readonly Problem[] => {
  if (unreadable.length > 0 || met.asked) return []
  if (met.paths.length === 0) return [noDocument(search.paths, skipped)]
  const named = packs.map(({ pack, profile }) => `${refOf(pack)}${profile ? ` in the profile "${profile.id}"` : ''}`)
  return [noRuleApplies([...new Set(met.kinds)].toSorted(), named, asOf)]
}
