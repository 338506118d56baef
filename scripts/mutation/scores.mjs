import { alike } from './alike.mjs'

/**
 * How many mutants of each file were noticed, of a report of Stryker. What runs for ever is noticed as well; what does the same as the code is no
 * mutant. A change for which no test was run, because none could be loaded, has not survived: nothing was measured.
 */
export const scoresIn = report =>
  Object.entries(report.files)
    .map(([path, { mutants, source }]) => {
      const untried = mutants.filter(({ status, testsCompleted }) => status === 'Survived' && !testsCompleted)
      if (untried.length > 0)
        throw new Error(
          `no test was run for changes of ${path}: ${untried.map(mutant => told(mutant, source)).join('; ')}`,
        )
      const same = mutants.filter(mutant => isMissed(mutant) && isAlike(path, told(mutant, source)))
      const counted = mutants.filter(mutant => mutant.status !== 'Ignored' && !same.includes(mutant))
      const missed = counted.filter(isMissed)
      const noticed = counted.length - missed.length
      const score = counted.length === 0 ? 100 : Math.floor((noticed / counted.length) * 1000) / 10
      return {
        path,
        mutants: counted.length,
        same: same.length,
        noticed,
        score,
        missed: missed.map(mutant => told(mutant, source)),
      }
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage'

/** Where a change is possible in several places of a file, the entry names the line. */
const isAlike = (path, text) =>
  alike.some(
    each =>
      each.path === path &&
      text.endsWith(`: ${each.change}`) &&
      (each.line === undefined || text.startsWith(`${each.line}:`)),
  )

const told = ({ location: { start, end }, replacement, mutatorName, status }, source) => {
  const lines = source.split('\n')
  const first = lines[start.line - 1] ?? ''
  const was =
    start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`
  const becomes = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 90)
  return `${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (no test comes here)' : ''}: ${was.slice(0, 90)} → ${becomes}`
}

/** Markdown: a line for each file, and below it what was not noticed. */
export const tableOf = results => {
  const rows = results.flatMap(({ name, least, scores }) =>
    scores.map(
      ({ path, mutants, same, noticed, score }) =>
        `| ${name} | \`${path}\` | ${mutants} | ${same} | ${noticed} | ${score} % | ${least} % |`,
    ),
  )
  const missed = results.flatMap(({ scores }) =>
    scores.flatMap(score =>
      score.missed.length === 0 ? [] : [`\n${score.path}`, ...score.missed.map(each => `  ${each}`)],
    ),
  )
  return [
    '| Group | File | Mutants | Alike | Noticed | Score | Wanted |',
    '| ----- | ---- | ------: | ----: | ------: | ----: | -----: |',
    ...rows,
    ...missed,
  ].join('\n')
}
