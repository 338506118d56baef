import type { Adjustment } from '../../model/adjustment.ts'
import type { Claim } from '../../model/declared-subject.ts'
import type { Document } from '../../model/document.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { SettingsInfo } from '../../model/settings-info.ts'
import { claimsOf } from '../../policy/settings/claims.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import type { Picking } from './picked.ts'
import type { Search } from './search.ts'
import { nothingPicked, selectorUses } from './selectors.ts'
import type { Survey } from './survey.ts'

/** What the settings came to, once everything has been read. */
export interface SettingsInRun {
  readonly claims: readonly Claim[]
  /** Absent without settings. */
  readonly info?: SettingsInfo
  /** Lines that should have picked something: each leaves the run incomplete. */
  readonly missing: readonly { readonly pattern: string; readonly problem: Problem }[]
}

/** With problems, nobody could say what the documents describe, and nothing may be said of them. */
export const settingsInRun = (
  { file, subjects }: Settings,
  adjusted: readonly Adjustment[],
  { picking, paths }: Search,
  surveyed: Survey,
  documents: readonly Pick<Document, 'path' | 'part' | 'kind'>[],
): Parsed<SettingsInRun> => {
  if (file === undefined) return { value: { claims: [], missing: [] }, problems: [] }
  const { uses, nothing } = usesIn(picking, file.path, paths, surveyed, documents)
  const claims = picking ? claimsOf(subjects, picking.selection, documents) : { value: [], problems: [] }
  return {
    value: {
      claims: claims.value,
      info: { path: file.path, sha256: file.sha256, adjusted, selectors: uses },
      missing: nothing.map(use => ({ pattern: use.pattern, problem: nothingPicked(use) })),
    },
    problems: claims.problems,
  }
}

const usesIn = (
  picking: Picking | undefined,
  ...rest: readonly [string, readonly string[], Survey, readonly Pick<Document, 'path' | 'part' | 'kind'>[]]
): ReturnType<typeof selectorUses> => (picking ? selectorUses(picking, ...rest) : { uses: [], nothing: [] })
