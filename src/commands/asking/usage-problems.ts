import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { didYouMean, suggestion } from '../../policy/did-you-mean.ts'

/** A problem with what was asked for, told where that was asked: in the settings, when it was not on the command line. */
export const askedIn = (at: Place | undefined, problem: Problem): Problem =>
  at !== undefined && problem.at.path === commandLine.path ? { ...problem, at } : problem

export const unknownFormat = (wanted: string, known: readonly string[]): Problem => ({
  code: 'usage/unknown-format',
  what: `no report format is called "${wanted}"`,
  why: 'the report cannot be written, so nothing was judged',
  fix: suggestion(wanted, known),
  at: commandLine,
})

export const noOutputPath = (output: string): Problem => ({
  code: 'usage/no-output-path',
  what: `"${output}" names no file after the "="`,
  why: 'the report would be lost, so nothing was judged',
  fix: 'write FORMAT=PATH, or FORMAT alone for standard output',
  at: commandLine,
})

export const sharedOutput = (target: string, outputs: readonly string[]): Problem => ({
  code: 'usage/shared-output',
  what: `${outputs.map(output => `"${output}"`).join(' and ')} both go to ${target}`,
  why: 'two reports in one stream can be read by nobody, so nothing was judged',
  fix: 'give each but one a file of its own: -o FORMAT=PATH',
  at: commandLine,
})

export const quietAndVerbose = (): Problem => ({
  code: 'usage/quiet-and-verbose',
  what: '"--quiet" and "--verbose" were both given',
  why: 'one asks for less and the other for more, so nothing was judged',
  fix: 'leave one of them out',
  at: commandLine,
})

export const notDays = (given: string): Problem => ({
  code: 'usage/not-days',
  what: `"--soon ${given}" is not a number of days`,
  why: 'it says which waivers are about to lapse, so nothing was judged',
  fix: 'write a whole number of days, such as --soon 30',
  at: commandLine,
})

export const inputWithoutName = (): Problem => ({
  code: 'usage/input-without-name',
  what: '"-" was given without "--stdin-name"',
  why: 'a document is recognised by its name as well as by its text',
  fix: 'say what the file would be called: --stdin-name README.md',
  at: commandLine,
})

export const inputTwice = (): Problem => ({
  code: 'usage/input-twice',
  what: '"-" was given twice',
  why: 'standard input holds one result, and there is nothing to compare it with',
  fix: 'name a file for one of the two',
  at: commandLine,
})

export const nameWithoutInput = (name: string): Problem => ({
  code: 'usage/name-without-input',
  what: `"--stdin-name ${name}" was given, but nothing is read from standard input`,
  why: 'the text it names would not be judged',
  fix: 'add "-" to the paths, or leave the option out',
  at: commandLine,
})

export const borrowedName = (at: Place, id: string): Problem => ({
  code: 'pack/borrowed-name',
  what: `the pack says that it is "${id}", and a pack of this name comes with the program`,
  why: 'a report would name one and have judged by the other, so the pack is not used',
  fix: `give it an id of its own; with "extends: ${id}@…" it takes over the rules of the other`,
  at,
})

export const unknownPack = (wanted: string, known: readonly string[]): Problem => ({
  code: 'usage/unknown-pack',
  what: `no pack is called "${wanted}", no folder of that name holds a pack.yaml, and no package of that name is installed`,
  why: 'without a pack there are no rules, so nothing was done',
  fix: suggestion(wanted, known),
  at: commandLine,
})

export const unknownFramework = (wanted: string, known: readonly string[]): Problem => ({
  code: 'usage/unknown-framework',
  what: `there is no crosswalk to a framework called "${wanted}"`,
  why: 'what the run says about it could not be shown, so nothing was judged',
  fix: suggestion(wanted, [...known, 'all']),
  at: commandLine,
})

export const noLanguage = (wanted: string): Problem => ({
  code: 'usage/no-language',
  what: `"${wanted}" is no name of a language`,
  why: 'no translation could be found for it',
  fix: 'write a language tag, such as zh, fr or pt-BR',
  at: commandLine,
})

export const unknownRule = (wanted: string, known: readonly string[], pack: string): Problem => ({
  code: 'usage/unknown-rule',
  what: `no rule of ${pack} is called "${wanted}"`,
  why: 'there is nothing to explain',
  fix: ruleHint(didYouMean(wanted, known) ?? withPrefix(wanted, known)),
  at: commandLine,
})

export const unknownTheme = (wanted: string, known: readonly string[], pack: string): Problem => ({
  code: 'usage/unknown-theme',
  what: `no theme of ${pack} is called "${wanted}"`,
  why: 'no rule could be listed',
  fix: suggestion(wanted, known),
  at: commandLine,
})

export const unknownTopic = (wanted: string, known: readonly string[]): Problem => {
  const meant = didYouMean(wanted, known)
  return {
    code: 'usage/unknown-topic',
    what: `no topic is called "${wanted}"`,
    why: 'no rule could be listed',
    fix: `${meant === undefined ? '' : `did you mean "${meant}"? `}"waco explain RULE" shows the topics of a rule`,
    at: commandLine,
  }
}

export const topicNotKnown = (wanted: string, known: readonly string[]): Problem => {
  const meant = didYouMean(wanted.toLowerCase().replaceAll(' ', '-'), known)
  return {
    code: 'usage/topic-not-known',
    what: `no topic is called "${wanted}"`,
    why: 'nothing could be looked for, so nothing was read',
    fix:
      meant === undefined
        ? '"waco inspect" names topics: those found in the first column, the others at its end'
        : `did you mean "${meant}"?`,
    at: commandLine,
  }
}

export const ambiguousRule = (wanted: string, ids: readonly string[], pack: string): Problem => ({
  code: 'usage/ambiguous-rule',
  what: `"${wanted}" is the end of ${ids.length} rule ids of ${pack}`,
  why: 'it cannot be told which of them is meant',
  fix: `use one of: ${ids.join(', ')}`,
  at: commandLine,
})

/** The rule that ends most like an id without its prefix. */
const withPrefix = (wanted: string, known: readonly string[]): string | undefined => {
  const short = known.map(id => id.split('-').slice(-2).join('-'))
  const meant = didYouMean(wanted, short)
  return meant === undefined ? undefined : known[short.indexOf(meant)]
}

const ruleHint = (rule: string | undefined): string =>
  `${rule === undefined ? '' : `did you mean "${rule}"? `}"waco rules" lists them all`

export const noCommand = (): Problem => ({
  code: 'usage/no-command',
  what: 'no command was given',
  why: 'waco does one thing at a time and has to be told which',
  fix: 'try "waco check", or "waco --help" for the list',
  at: commandLine,
})

/** What commander refuses: an unknown option, a missing value, a value that is not on the list. */
export const badCommandLine = (message: string, subject: string): Problem => {
  const [first = '', hint = ''] = message
    .replace(/^error: /, '')
    .replaceAll("'", '"')
    .split('\n')
  const { what, fix } = reworded(first, hint)
  return {
    code: 'usage/command-line',
    what,
    why: 'the command line could not be understood, so nothing was done',
    fix: [fix, `"${subject} --help" lists what is possible`].join(fix === '' ? '' : fix.endsWith('?') ? ' ' : '; '),
    at: commandLine,
  }
}

/** Commander's sentences in our form; one that we do not know is passed on as it is. */
const reworded = (message: string, hint: string): { readonly what: string; readonly fix: string } => {
  const [, option, value, choices] =
    /^option "(\S+).*" argument "(.*)" is invalid\. Allowed choices are (.*)\.$/.exec(message) ?? []
  if (option !== undefined) return { what: `"${value}" is no value for "${option}"`, fix: `use one of: ${choices}` }
  const [, lonely] = /^option "(.*) \S+" argument missing$/.exec(message) ?? []
  if (lonely !== undefined) return { what: `"${lonely}" was given without its value`, fix: 'write the value after it' }
  const [, absent] = /^missing required argument "(.*)"$/.exec(message) ?? []
  if (absent !== undefined) return { what: `the argument "<${absent}>" is missing`, fix: '' }
  const [, meant] = /^\(Did you mean (.+)\?\)$/.exec(hint) ?? []
  return { what: message.replace(/\.$/, ''), fix: meant === undefined ? '' : `did you mean "${meant}"?` }
}
