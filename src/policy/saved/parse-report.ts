import type { JsonSchema } from '../../model/check.ts'
import { isMapping } from '../../model/is-mapping.ts'
import { lineIndex } from '../../model/line-index.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import { parseJson } from '../../syntax/json/json.ts'
import { formFault } from './form-faults.ts'
import { jsonPlace } from './json-place.ts'
import { noResult, notJson, offForm, otherVersion } from './saved-problems.ts'

/** The one form of results there is so far. */
const known: Pick<Report, 'format' | 'version'> = { format: 'waco-report', version: 1 }

/** A result that was saved, if it is one and has its form. Whether it adds up is for the engine to say. */
export const parseReport = (source: Source, schema: JsonSchema): Parsed<Report | undefined> => {
  const data = dataOf(source)
  if ('problem' in data) return nothing(data.problem)
  const { value } = data
  if (!isMapping(value) || value.format !== known.format) return nothing(noResult({ path: source.path }))
  if (value.version !== known.version) return nothing(otherVersion({ path: source.path }, value.version))
  if (isDeep(value)) return nothing(noResult({ path: source.path }))
  const fault = formFault(value, schema)
  if (fault !== undefined)
    return nothing(offForm(jsonPlace(source, fault.steps), fault.steps.join('/') || 'the whole', fault.fault))
  // The published schema describes the type, and the value was held against it just now.
  return { value: value as unknown as Report, problems: [] }
}

const nothing = (problem: Problem): Parsed<undefined> => ({ value: undefined, problems: [problem] })

/** Without places, which only a fault needs: a result can be a hundred times as long as any document. */
const dataOf = ({ path, text }: Source): { readonly value: unknown } | { readonly problem: Problem } => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return { value }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [first] = parseJson(text, path, lineIndex(text), { start: 0, end: text.length }).problems
    return { problem: notJson(first?.at ?? { path }, first?.what ?? 'it breaks off') }
  }
}

/** Deeper than any result: what holds it against the schema calls itself once a level. */
const isDeep = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth < mostLevels; depth += 1) {
    level = level.flatMap(each => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (level.length === 0) return false
  }
  return true
}

const mostLevels = 100
