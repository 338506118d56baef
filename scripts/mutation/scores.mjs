import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Mutants that no test can notice, by file, each with the reason. */
const alike = Object.entries(parse(readFileSync(new URL('alike.yaml', import.meta.url), 'utf8'))).flatMap(
  ([path, entries]) => entries.flatMap(({ lines, changes }) => changes.map(change => ({ path, change, lines }))),
)

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
      const own = alike.filter(each => each.path === path)
      const same = mutants.filter(mutant => isMissed(mutant) && own.some(each => isAlike(each, told(mutant, source))))
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
        stale: own
          .filter(each => !same.some(mutant => isAlike(each, told(mutant, source))))
          .map(({ change, lines }) => `${lines?.join(', ') ?? ''} ${change}`.trim()),
      }
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage'

/** Where a change is possible in several places of a file, the entry names the lines. */
const isAlike = ({ change, lines }, text) =>
  text.endsWith(`: ${change}`) && (lines === undefined || lines.some(line => text.startsWith(`${line}:`)))

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
  const stale = results.flatMap(({ scores }) =>
    scores.flatMap(({ path, stale }) => stale.map(each => `  ${path} ${each}`)),
  )
  return [
    '| Group | File | Mutants | Alike | Noticed | Score | Wanted |',
    '| ----- | ---- | ------: | ----: | ------: | ----: | -----: |',
    ...rows,
    ...missed,
    ...(stale.length === 0 ? [] : ['\nalike.yaml names what did not survive', ...stale]),
  ].join('\n')
}
