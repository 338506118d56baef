import type { Problem } from '../../model/problem.ts'
import type { ChangeKind, Level } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import { suggestion } from '../did-you-mean.ts'

const unused = 'the pack is used whole or not at all, so that no rule goes missing unnoticed'

export const missingBase = (at: Place, wanted: string, known: readonly string[]): Problem => ({
  code: 'pack/no-base',
  what: `there is no pack "${wanted}" to extend`,
  why: 'the rules it would bring would be missing, so the pack is not used',
  fix:
    known.length === 0 ? 'take "extends" out, or name a pack that comes with this program' : suggestion(wanted, known),
  at,
})

export const circularBase = (at: Place, through: readonly string[]): Problem => ({
  code: 'pack/circular-base',
  what: `the packs extend each other in a circle: ${[...through, through[0] ?? ''].join(' → ')}`,
  why: 'none of them comes first, so there is no first rule to start from',
  fix: 'let the pack extend an earlier one that does not rest on it',
  at,
})

export const brokenBase = (at: Place, wanted: string): Problem => ({
  code: 'pack/broken-base',
  what: `the pack "${wanted}" that this one extends cannot be used`,
  why: 'its rules would be missing, so this pack is not used either',
  fix: 'mend what is said about that pack, or extend another one',
  at,
})

export const laterBase = (at: Place, wanted: string, version: string): Problem => ({
  code: 'pack/later-base',
  what: `version ${version} extends "${wanted}", which is not earlier than itself`,
  why: 'a version of a pack can only build on what was there before it',
  fix: 'extend an earlier version, or give this one a later number',
  at,
})

export const changesWithoutBase = (at: Place): Problem => ({
  code: 'pack/changes-without-base',
  what: 'there are changes here, and the pack extends none whose rules could be changed',
  why: 'they would be passed over in silence, so the pack is not used',
  fix: 'write "extends: ID@VERSION" in pack.yaml, or take changes.yaml out of the folder',
  at,
})

export const ruleOfBase = (at: Place, id: string, base: string): Problem => ({
  code: 'pack/rule-of-base',
  what: `"${id}" is a rule of ${base}, which this pack extends`,
  why: 'whoever cites the id must get one rule, and see what was changed about it and why',
  fix: 'give the rule a number of its own, or change the one of the base in changes.yaml',
  at,
})

export const basisOfBase = (at: Place, key: string, base: string): Problem => ({
  code: 'pack/basis-of-base',
  what: `${base}, which this pack extends, has a basis text called "${key}" already`,
  why: 'the clauses of inherited rules would be looked up in another text than the one they were read from',
  fix: 'give the text another key; the one of the base can be cited as it is',
  at,
})

export const changeOfUnknownRule = (at: Place, id: string, base: string, known: readonly string[]): Problem => ({
  code: 'pack/unknown-rule',
  what: `${base} has no rule "${id}" that could be changed`,
  why: 'the change would be passed over in silence, so the pack is not used',
  fix: suggestion(id, known),
  at,
})

export const changedTwice = (at: Place, id: string, first: Place): Problem => ({
  code: 'pack/changed-twice',
  what: `the rule "${id}" is changed twice`,
  why: `one change would hide the other; the first stands in line ${first.start?.line ?? 1}`,
  fix: 'put everything that changes about a rule under one entry',
  at,
})

export const changeWithout = (at: Place, kind: ChangeKind, key: 'set' | 'on'): Problem => ({
  code: 'pack/missing-key',
  what: `"${key}" is missing from the change that ${kind} a rule`,
  why: unused,
  fix: key === 'set' ? 'write under "set:" what the rule says from now on' : 'write the day: "on: 2026-07-26"',
  at,
})

export const changeWithBoth = (at: Place, kind: ChangeKind, key: 'set' | 'on'): Problem => ({
  code: 'pack/misplaced-key',
  what: `"${key}" has no meaning in a change that ${kind} a rule`,
  why: unused,
  fix:
    key === 'on'
      ? 'set "in-force" or "withdrawn" under "set", or take "on" out'
      : 'take "set" out: a rule that is withdrawn keeps its words',
  at,
})

export const wrongWay = (at: Place, kind: 'tightens' | 'loosens', from: Level, to: Level): Problem => ({
  code: 'pack/wrong-way',
  what: `the change ${kind} the rule, and takes its level from ${from} to ${to}`,
  why: 'readers look for what became stricter and what did not; a change must not say the opposite of what it does',
  fix:
    kind === 'tightens' ? 'write "loosens", or a level that asks more' : 'write "tightens", or a level that asks less',
  at,
})

export const oldStatement = (at: Place, from: Level, to: Level): Problem => ({
  code: 'pack/old-statement',
  what: `the level goes from ${from} to ${to}, and the statement stays as it was`,
  why: 'the statement says in words how much is asked, and would say something else than the level',
  fix: `set the "statement" as well, with ${to.toUpperCase()} in it`,
  at,
})

export const moreThanWords = (at: Place, key: string): Problem => ({
  code: 'pack/more-than-words',
  what: `the change rewords the rule, and sets its "${key}"`,
  why: 'that can change an outcome, which a change of words must not',
  fix: 'write "tightens" or "loosens", or leave it as it is in the base',
  at,
})

export const withdrawnAlready = (at: Place, id: string, since: string): Problem => ({
  code: 'pack/withdrawn-already',
  what: `the rule "${id}" is withdrawn from ${since} on already`,
  why: 'a second day would bring it back for a while, or say nothing',
  fix: 'take this change out',
  at,
})

export const unknownInProfile = (
  at: Place,
  noun: 'theme' | 'rule',
  name: string,
  known: readonly string[],
): Problem => ({
  code: `pack/unknown-${noun}`,
  what: `no ${noun} of this pack is called "${name}"`,
  why: 'the profile would leave out more than it says, so the pack is not used',
  fix: known.length === 0 ? `there is no ${noun} to select` : suggestion(name, known),
  at,
})

export const malformedProfileName = (at: Place, name: string): Problem => ({
  code: 'pack/bad-value',
  what: `"${name}" has not the form of the name of a profile`,
  why: unused,
  fix: 'write a lower-case word, such as open-weights',
  at,
})

export const officialElsewhere = (at: Place): Problem => ({
  code: 'pack/official-elsewhere',
  what: 'a pack that does not come with this program says that it is official',
  why: "only what comes with the program can be known to be the issuer's own; anybody can write the word",
  fix: 'write "authority: derived"',
  at,
})

export const scopeChanged = (at: Place, id: string): Problem => ({
  code: 'pack/scope-changed',
  what: `the change makes "${id}" a rule about something else: about several documents, or about single ones`,
  why: 'findings of the two cannot be compared, so nobody could follow the rule from one version to the next',
  fix: 'withdraw the rule, and add one with an id of its own',
  at,
})

export const scopeUnsaid = (at: Place, id: string, key: string): Problem => ({
  code: 'pack/scope-unsaid',
  what: `"${id}" is about several documents, and "set" gives it a new "${key}" without saying so`,
  why: 'a check of single documents would be taken for one of several',
  fix: 'write "applies-to: [subject]" under "set" as well',
  at,
})
