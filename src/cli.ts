import { Command as Commander, CommanderError, Option } from 'commander'
import { commands } from './commands/index.ts'
import type { Command, CommandEntry, Given } from './commands/pipeline/command.ts'
import { exitCodeHelp, exitCodes } from './commands/pipeline/exit-codes.ts'
import { tell } from './commands/pipeline/tell.ts'
import { badCommandLine, noCommand } from './commands/pipeline/usage-problems.ts'
import { streamAppearance } from './shell/terminal.ts'
import { toolVersion } from './shell/tool.ts'
import { writeOut } from './shell/write.ts'

/** Runs one command line, without the program's own name, and returns the exit code. Throws only for bugs of ours. */
export const main = async (words: readonly string[]): Promise<number> => {
  const shown: string[] = []
  const program = programOf(text => shown.push(text))
  let code: number = exitCodes.bug
  for (const command of await wantedCommands(words))
    addCommand(program, command, async given => {
      code = await command.run(given)
    })
  try {
    if (words.length === 0) return await refuse(noCommand())
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander gives its help the exit code the process has by then; what was shown tells help from its lack.
    const helped = error.code === 'commander.help'
    if (helped && shown.length === 0) return await refuse(noCommand())
    if (!helped && error.exitCode !== 0)
      return await refuse(badCommandLine(error.message, subjectOf(words)), languageIn(words))
    const written = await writeOut(shown.join(''))
    return written === 'written' || written === 'closed' ? exitCodes.fine : await refuse(written)
  }
}

const refuse = async (problem: Parameters<typeof tell>[0][number], language?: string): Promise<number> => {
  await tell([problem], 'auto', language)
  return exitCodes.usage
}

/** What `--lang` says on a command line that could not be understood as a whole. */
const languageIn = (words: readonly string[]): string | undefined =>
  words.flatMap((word, at) =>
    word === '--lang' ? (words[at + 1] ?? []) : (/^--lang=(.+)$/.exec(word)?.slice(1) ?? []),
  )[0]

/** Only the command that was asked for is loaded; all of them for the list of commands, or when none has that name. */
const wantedCommands = async (words: readonly string[]): Promise<readonly Command[]> => {
  const asked = entryOf(words)
  return Promise.all((asked === undefined ? commands : [asked]).map(entry => entry.load()))
}

const entryOf = (words: readonly string[]): CommandEntry | undefined => commands.find(({ name }) => name === words[0])

/** The command line whose help answers a mistake in `words`. */
const subjectOf = (words: readonly string[]): string => ['waco', entryOf(words)?.name].filter(Boolean).join(' ')

const programOf = (write: (text: string) => void): Commander =>
  new Commander('waco')
    .description('Checks model cards, data sheets and transparency disclosures against versioned rule packs.')
    .version(toolVersion(), '--version', 'show the version')
    .option('--debug', 'show where in the code a bug stopped the run')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', () => `\n${exitCodeHelp(helpWidth())}\n\nExample:\n  $ waco check README.md\n`)
    .exitOverride()
    .configureOutput({
      writeOut: write,
      // Mistakes are told in our own four parts.
      writeErr: () => {},
      getOutHelpWidth: helpWidth,
    })

const addCommand = (program: Commander, command: Command, act: (given: Given) => Promise<void>): void => {
  const added = program.command(command.name).description(command.summary).helpOption('-h, --help', 'show help')
  for (const { usage, summary } of command.arguments) added.argument(usage, summary)
  for (const { flags, summary, choices, repeats } of command.options) {
    const option = new Option(flags, summary)
    if (choices !== undefined) option.choices([...choices])
    if (repeats) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
    added.addOption(option)
  }
  added.addOption(new Option('--debug').hideHelp())
  added.addHelpText('after', () => `\nExamples:\n${examples(command)}\n\n${exitCodeHelp(helpWidth())}\n`)
  added.action((...given: readonly unknown[]) => act(givenOf(given.slice(0, command.arguments.length), added)))
}

const examples = (command: Command): string => command.examples.map(line => `  $ ${line}`).join('\n')

const helpWidth = (): number => streamAppearance('stdout', 'never', 'normal').columns

const givenOf = (operands: readonly unknown[], command: Commander): Given => {
  const value = (option: string): unknown => command.getOptionValue(camelCase(option))
  return {
    operands: operands.flat().filter(isText),
    text: option => [value(option)].find(isText),
    texts: option => [value(option)].flat().filter(isText),
    // Commander keeps `--no-settings` as `settings: false`.
    on: option => (option.startsWith('no-') ? value(option.slice('no-'.length)) === false : value(option) === true),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Commander keeps `--as-of` as `asOf`. */
const camelCase = (option: string): string => option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
