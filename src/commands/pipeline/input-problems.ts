import type { Problem } from '../../model/problem.ts'
import type { Skipped } from '../../model/report.ts'
import { listed } from '../../reports/text/words.ts'

/** Nothing to judge is never a pass; what came near is named, since the document meant is often among it. */
export const noDocument = (paths: readonly string[], skipped: readonly Skipped[]): Problem => ({
  code: 'input/no-document',
  what: `no model card, data sheet or disclosure was found in ${places(paths)}`,
  why: near(skipped),
  fix:
    paths.length > 0 && paths.every(path => skipped.some(file => file.path === path))
      ? 'say in its metadata, title or headings what it is, such as "# Model card for …"'
      : 'give the document a title such as "Model card for X", metadata, or sections such as "Intended Use" and "Limitations"; "waco inspect --verbose" shows what was looked into',
  at: { path: paths[0] ?? '.' },
})

const places = (paths: readonly string[]): string =>
  paths.length === 0
    ? 'this folder'
    : paths.length > 3
      ? `${paths.length} places`
      : listed(paths.map(path => `"${path}"`))

const near = (skipped: readonly Skipped[]): string => {
  const nothing = 'nothing was judged, and that is never counted as a pass'
  if (skipped.length === 0) return nothing
  const named = skipped.slice(0, 3).map(({ path, because }) => `"${path}" (${because})`)
  return `${nothing}; what came nearest: ${named.join(', ')}${skipped.length > 3 ? ', …' : ''}`
}
