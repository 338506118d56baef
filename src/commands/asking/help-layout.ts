import { displayWidth, hanging, padded, wrap } from '../../reports/text/wrap.ts'
import type { Command } from './command.ts'
import { exitCodeLines } from './exit-codes.ts'
import type { HelpWords } from './help-words.ts'

/** What commander asks of a layout: each title, form and text as it makes it, in English. */
export interface HelpLayout {
  /** Columns of text below which commander would let lines run on; the forms of our longest commands leave fewer than its own 40. */
  readonly minWidthToWrap: number
  readonly displayWidth: (text: string) => number
  readonly boxWrap: (text: string, columns: number) => string
  readonly styleTitle: (title: string) => string
  readonly styleUsage: (usage: string) => string
  readonly styleOptionTerm: (term: string) => string
  readonly styleSubcommandTerm: (term: string) => string
  readonly styleArgumentTerm: (term: string) => string
  readonly argumentTerm: (argument: Argument) => string
  readonly optionDescription: (option: { readonly description: string; readonly argChoices?: string[] }) => string
  readonly subcommandDescription: (command: Described) => string
  readonly commandDescription: (command: Described) => string
  readonly argumentDescription: (argument: { readonly description: string }) => string
}

interface Described {
  readonly description: () => string
}

interface Argument {
  readonly name: () => string
  readonly required: boolean
  readonly variadic: boolean
}

/** Says every text in the language of the help, and counts wide letters as the two columns that they take. */
export const helpLayout = (words: HelpWords): HelpLayout => {
  const formed = (text: string): string => text.replace(/[<[]\S+[>\]]/g, words)
  return {
    minWidthToWrap: 20,
    displayWidth,
    boxWrap: (text, columns) => wrap(text, columns).join('\n'),
    styleTitle: words,
    styleUsage: formed,
    styleOptionTerm: formed,
    styleSubcommandTerm: formed,
    styleArgumentTerm: text => text,
    argumentTerm: argument => words(formOf(argument)).replace(/^[<[]|(?:\.\.\.)?[>\]]$/g, ''),
    optionDescription: ({ description, argChoices }) =>
      words(
        argChoices === undefined
          ? description
          : `${description} (choices: ${argChoices.map(choice => JSON.stringify(choice)).join(', ')})`,
      ),
    subcommandDescription: command => words(command.description()),
    commandDescription: command => words(command.description()),
    argumentDescription: argument => words(argument.description),
  }
}

const formOf = (argument: Argument): string => {
  const text = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${text}>` : `[${text}]`
}

/** What stands below the help of a command: its actions, examples, and the exit codes. */
export const helpEnd = (command: Command, columns: number, words: HelpWords): string =>
  [
    ...actionsOf(command, columns, words),
    examples('Examples:', command.examples, words),
    exitCodes(columns, words),
  ].join('\n\n')

/** What stands below the list of commands. */
export const helpEndOfAll = (columns: number, words: HelpWords): string =>
  [exitCodes(columns, words), examples('Example:', ['waco check README.md'], words)].join('\n\n')

const actionsOf = ({ actions = [] }: Command, columns: number, words: HelpWords): readonly string[] => {
  if (actions.length === 0) return []
  const rows = actions.map(
    ({ name, usage, summary }) => [`${name} ${usage === '' ? '' : words(usage)}`.trim(), words(summary)] as const,
  )
  const widest = Math.max(...rows.map(([form]) => displayWidth(form)))
  return [
    [
      words('Actions:'),
      ...rows.flatMap(([form, summary]) => hanging(`  ${padded(form, widest)}  `, summary, columns)),
    ].join('\n'),
  ]
}

const examples = (title: string, lines: readonly string[], words: HelpWords): string =>
  [words(title), ...lines.map(line => `  $ ${line}`)].join('\n')

const exitCodes = (columns: number, words: HelpWords): string =>
  [
    words('Exit codes:'),
    ...exitCodeLines.flatMap(([code, meaning]) => hanging(`  ${code.padEnd(6)} `, words(meaning), columns)),
  ].join('\n')
