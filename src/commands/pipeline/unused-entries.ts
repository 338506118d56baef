import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import { packsLeft } from '../../engine/baseline/packs-left.ts'
import type { Baseline, BaselineInUse, UnusedEntry } from '../../model/baseline.ts'
import type { Problem } from '../../model/problem.ts'
import { leftByPacks, leftByProfile, moreUnused, unusedEntry } from '../../policy/baselines/baseline-problems.ts'

/** What is on the list of known failures and need not be; the first few by name, so that a project that has mended much is not drowned in it. */
export const unusedEntries = (
  inUse: BaselineInUse | undefined,
  baseline: Baseline | undefined,
  run: Pick<Unheld, 'packs' | 'settled'>,
  strict: boolean,
): readonly Problem[] => {
  if (inUse === undefined || baseline === undefined) return []
  const file = { path: baseline.path }
  const shown = inUse.unused.slice(0, most)
  const more = inUse.unused.length - shown.length
  return [
    ...shown.map(entry => told(entry, baseline, run, strict)),
    ...(more > 0 ? [moreUnused(file, more, strict)] : []),
  ]
}

const most = 10

const told = (
  { fingerprint, because }: UnusedEntry,
  baseline: Baseline,
  { packs, settled }: Pick<Unheld, 'packs' | 'settled'>,
  strict: boolean,
): Problem => {
  const at = baseline.places.get(fingerprint) ?? { path: baseline.path }
  if (because === 'pack-unused' && settled?.packs) {
    const used = packs.map(({ pack }) => pack.id)
    return leftByPacks(at, fingerprint, settled.packs, used, packsLeft(baseline, packs), strict)
  }
  if (because === 'not-in-profile' && settled?.profile)
    return leftByProfile(at, fingerprint, settled.profile, packs[0]?.profile?.id ?? '', strict)
  return unusedEntry(at, fingerprint, because, strict)
}
