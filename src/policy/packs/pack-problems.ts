import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { suggestion } from '../did-you-mean.ts'

export const noPackFile = (at: Place): Problem => ({
  code: 'pack/no-pack-file',
  what: 'there is no pack.yaml here',
  why: 'without it nothing says which rules belong together, in which version',
  fix: 'point to the folder that holds pack.yaml, or write one',
  at,
})

export const emptyFile = (at: Place): Problem => ({
  code: 'pack/empty',
  what: `"${at.path}" holds nothing`,
  why: 'the pack is used whole or not at all',
  fix: 'write its content, or take the file out of the pack',
  at,
})

/** Whatever the parser met: here it is trouble with the pack, with the parser's own words. */
export const syntaxTrouble = (met: Problem): Problem => ({ ...met, code: 'pack/syntax' })

export const newerFormat = (at: Place, format: number, known: number): Problem => ({
  code: 'pack/newer-format',
  what: `the pack is written in format ${format}, and this program reads format ${known}`,
  why: 'what it does not know it would pass over in silence, so the pack is not used',
  fix: 'install a newer version of this program, or use an earlier version of the pack',
  at,
})

export const noThemeFile = (at: Place, file: string): Problem => ({
  code: 'pack/no-theme-file',
  what: `the theme file "${file}" is not there`,
  why: 'its rules would go missing, so the pack is not used',
  fix: `add "${file}" beside pack.yaml, or take the theme out of the list`,
  at,
})

export const themeNotListed = (at: Place, file: string): Problem => ({
  code: 'pack/theme-not-listed',
  what: `no theme in pack.yaml names the file "${file}"`,
  why: 'its rules would never be judged, so the pack is not used',
  fix: `add a line { id: …, title: …, file: ${file} } under "themes" in pack.yaml, or take the file out of the folder`,
  at,
})

export const themeMismatch = (at: Place, theme: string, listed: string): Problem => ({
  code: 'pack/theme-mismatch',
  what: `the file says it is the theme "${theme}", and pack.yaml lists it as "${listed}"`,
  why: 'a report could show its rules under the wrong theme',
  fix: `write "theme: ${listed}", or change the list in pack.yaml`,
  at,
})

export const repeatedTheme = (at: Place, what: string): Problem => ({
  code: 'pack/repeated-theme',
  what: `"${what}" stands twice under "themes"`,
  why: 'the same rules would be judged twice, or two themes would be taken for one',
  fix: 'give every theme its own id and its own file',
  at,
})

export const repeatedRule = (at: Place, id: string, first: Place): Problem => ({
  code: 'pack/duplicate-rule',
  what: `the rule id "${id}" is used twice`,
  why: `a finding could not say which of the two it means; the first stands in ${first.path}, line ${first.start?.line ?? 1}`,
  fix: 'give one of them a new number',
  at,
})

export const foreignRule = (at: Place, id: string, prefix: string): Problem => ({
  code: 'pack/rule-id',
  what: `the rule id "${id}" is not "${prefix}" followed by a theme and a number`,
  why: 'a rule is cited by its id alone, so the id has to tell which pack it belongs to',
  fix: `write an id such as "${prefix}ABC-01"`,
  at,
})

export const unknownBasis = (at: Place, text: string, known: readonly string[]): Problem => ({
  code: 'pack/unknown-basis',
  what: `no basis text is called "${text}"`,
  why: 'the clause the rule reads could not be looked up, so the pack is not used',
  fix: known.length === 0 ? 'list the text under "basis" in pack.yaml' : suggestion(text, known),
  at,
})

export const missingExample = (at: Place, id: string, outcome: 'pass' | 'fail'): Problem => ({
  code: 'pack/missing-example',
  what: `the rule "${id}" has no ${outcome === 'pass' ? 'passing' : 'failing'} example`,
  why: 'its examples are its documentation and its test: a rule needs one that passes and one that fails',
  fix: `add "- ${outcome}: |" with a piece of a document under "examples"`,
  at,
})

export const foreignExample = (at: Place, kind: string, appliesTo: readonly string[]): Problem => ({
  code: 'pack/example-kind',
  what: `the example is a ${kind}, to which the rule does not apply`,
  why: 'it could never show what it is meant to show',
  fix: `use one of: ${appliesTo.join(', ')}; or add "${kind}" to "applies-to"`,
  at,
})

export const withdrawnTooEarly = (at: Place, withdrawn: string, inForce: string): Problem => ({
  code: 'pack/withdrawn-too-early',
  what: `the rule is withdrawn on ${withdrawn}, which is not after ${inForce}, the day it comes into force`,
  why: 'it would never be in force',
  fix: 'put "withdrawn" after "in-force", or take it out',
  at,
})
