import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import type { Search } from './search.ts'

/** How far a run looks: whether a document of a name would have been met, and whether that is everything. */
export const reachOf = ({ paths, stdinName }: Search): Pick<Unheld, 'reaches' | 'whole'> => {
  const named = paths.filter(path => path !== '-').map(tidy)
  const here = paths.length === 0 || named.includes('.')
  const within = (name: string): boolean =>
    (here && !name.startsWith('../')) ||
    named.some(path => name === path || name.startsWith(`${path}/`) || name.startsWith(`${path}#`))
  const typed = (name: string): boolean =>
    stdinName !== undefined && (name === stdinName || name.startsWith(`${stdinName}#`))
  return { reaches: name => within(name) || typed(name), whole: here }
}

/** `./docs/` as reports name what is in it. */
const tidy = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replace(/(?<=.)\/+$/, '')
