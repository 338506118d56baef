import type { Baseline, BaselineInUse } from '../../model/baseline.ts'
import type { Problem } from '../../model/problem.ts'
import { moreUnused, unusedEntry } from '../../policy/baseline-problems.ts'

/** What is on the list of known failures and need not be; the first few by name, so that a project that has mended much is not drowned in it. */
export const unusedEntries = (
  inUse: BaselineInUse | undefined,
  baseline: Baseline | undefined,
  strict: boolean,
): readonly Problem[] => {
  if (inUse === undefined || baseline === undefined) return []
  const file = { path: baseline.path }
  const shown = inUse.unused.slice(0, most)
  const more = inUse.unused.length - shown.length
  return [
    ...shown.map(({ fingerprint, because }) =>
      unusedEntry(baseline.places.get(fingerprint) ?? file, fingerprint, because, strict),
    ),
    ...(more > 0 ? [moreUnused(file, more, strict)] : []),
  ]
}

const most = 10
