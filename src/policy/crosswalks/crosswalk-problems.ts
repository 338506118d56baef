import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { suggestion } from '../did-you-mean.ts'

const unused = 'a crosswalk is used whole or not at all, so that no mapping goes missing unnoticed'

/** What is wrong with the form of the file, told of a crosswalk. */
export const crosswalkTrouble = ({ code, ...problem }: Problem): Problem => ({
  ...problem,
  code: code.replace(/^pack\//, 'crosswalk/'),
  why: unused,
})

export const misnamedFramework = (at: Place, framework: string, file: string): Problem => ({
  code: 'crosswalk/misnamed',
  what: `the file is called "${file}" and says it is about "${framework}"`,
  why: 'it is asked for by the name of the file, and shown by the name inside',
  fix: `write "framework: ${file}", or rename the file`,
  at,
})

export const unknownPart = (at: Place, clause: string, parts: readonly string[]): Problem => ({
  code: 'crosswalk/unknown-part',
  what: `the clause "${clause}" begins with none of the parts of the framework`,
  why: 'nobody could say where it belongs in the order of the framework, and often it is misspelt',
  fix: suggestion(clause, parts),
  at,
})

export const badRequirement = (at: Place, requirement: string): Problem => ({
  code: 'crosswalk/bad-requirement',
  what: `"${requirement}" is no requirement`,
  why: unused,
  fix: 'write the last two parts of a rule id: SAF-01',
  at,
})

export const repeatedClause = (at: Place, requirement: string, clause: string): Problem => ({
  code: 'crosswalk/repeated-clause',
  what: `"${clause}" stands twice under "${requirement}"`,
  why: 'one of the two is a mistake, or says nothing more',
  fix: 'take the second one out',
  at,
})

export const knownAndUnknown = (at: Place, requirement: string): Problem => ({
  code: 'crosswalk/known-and-unknown',
  what: `"${requirement}" has counterparts, and stands among those of which none is known`,
  why: 'it cannot be both',
  fix: 'take it out of "none-known", or take its counterparts out',
  at,
})
