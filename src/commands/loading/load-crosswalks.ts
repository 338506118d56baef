import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Parsed } from '../../model/problem.ts'
import { parseCrosswalk } from '../../policy/crosswalks/parse-crosswalk.ts'
import { readCrosswalkFiles } from '../../shell/standards.ts'
import { unknownFramework } from '../asking/usage-problems.ts'
import { sound } from './sound.ts'

/** Every crosswalk that comes with the tool, by the names of their files. */
export const loadCrosswalks = async (): Promise<readonly Crosswalk[]> => {
  const { files, problems } = await readCrosswalkFiles()
  const parsed = files.map(parseCrosswalk)
  sound([...problems, ...parsed.flatMap(one => one.problems)])
  return parsed.flatMap(({ value }) => value ?? [])
}

/** Those that were asked for, each once and in the order of their names; `all` asks for every one. */
export const chooseCrosswalks = async (wanted: readonly string[]): Promise<Parsed<readonly Crosswalk[]>> => {
  if (wanted.length === 0) return { value: [], problems: [] }
  const crosswalks = await loadCrosswalks()
  const known = crosswalks.map(({ framework }) => framework.id)
  const unknown = wanted.filter(name => name !== 'all' && !known.includes(name))
  return {
    value: crosswalks.filter(({ framework }) => wanted.includes('all') || wanted.includes(framework.id)),
    problems: unknown.map(name => unknownFramework(name, known)),
  }
}
