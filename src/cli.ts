import { Command as Commander, CommanderError, Option } from 'commander'
import type { Command, CommandEntry, Given } from './commands/asking/command.ts'
import { exitCodes } from './commands/asking/exit-codes.ts'
import { helpEnd, helpEndOfAll, helpLayout } from './commands/asking/help-layout.ts'
import { type HelpWords, helpWords } from './commands/asking/help-words.ts'
import { ownLanguageOption } from './commands/asking/options.ts'
import { commands } from './commands/index.ts'
import { withdrawTyped } from './commands/pipeline/withdraw-typed.ts'
import type { tell } from './commands/telling/tell.ts'
import { hearSignals } from './shell/hold-signals.ts'
import { isFullPath } from './shell/start-folder.ts'
import { streamAppearance } from './shell/terminal.ts'
import { toolVersion } from './shell/tool.ts'
import { writeOut } from './shell/write.ts'

/** Runs one command line, without the program's own name, and returns the exit code. Throws only for bugs of ours. */
export const main = async (words: readonly string[]): Promise<number> => {
  const shown: string[] = []
  const language = languageIn(words)
  const wording = await helpWords(asksForHelp(words) ? language : undefined)
  const program = programOf(text => shown.push(text), wording)
  let code: number = exitCodes.bug
  for (const command of await wantedCommands(words)) {
    if (command.name === words[0] && !asksForHelp(words)) withdrawTyped(command, words)
    addCommand(program, command, wording, async given => {
      code = await command.run(await placed(command, given))
    })
  }
  try {
    if (words.length === 0) return await refuseLine(undefined, words)
    await program.parseAsync([...words], { from: 'user' })
    await hearSignals()
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander gives its help the exit code the process has by then; what was shown tells help from its lack.
    const helped = error.code === 'commander.help'
    if (helped && shown.length === 0) return await refuseLine(unknownIn(words), words)
    if (!helped && error.exitCode !== 0) {
      await withdrawUnread(words)
      return await refuseLine(error.message, words)
    }
    const written = await writeOut(shown.join(''))
    return written === 'written' || written === 'closed' ? exitCodes.fine : await refuse(written, language)
  }
}

/** Only a full path can lead to a project elsewhere. */
const placed = async (command: Command, given: Given): Promise<Given> =>
  given.operands.some(isFullPath)
    ? (await import('./commands/pipeline/as-in-its-project.ts')).asInItsProject(command, given)
    : given

/** A line that cannot be understood comes to no reading of settings: reports that they name would outlive it. */
const withdrawUnread = async (words: readonly string[]): Promise<void> => {
  const command = await entryOf(words)?.load()
  if (command?.writesStated !== true || asksForHelp(words)) return
  const { givenOfWords } = await import('./commands/asking/given-of-words.ts')
  const { withdrawStated } = await import('./commands/sharding/withdraw-stated.ts')
  await withdrawStated(givenOfWords(words.slice(1)))
}

/** What stands behind `help` and is no command; commander shows nothing then, and gives no message. */
const unknownIn = (words: readonly string[]): string | undefined => {
  const named = words[words.indexOf('help') + 1]
  return named === undefined || named.startsWith('-') ? undefined : `error: unknown command '${named}'`
}

/** A command line that commander refuses with a message, or that names no command. */
const refuseLine = async (message: string | undefined, words: readonly string[]): Promise<number> => {
  const { badCommandLine, noCommand } = await import('./commands/asking/usage-problems.ts')
  return refuse(message === undefined ? noCommand() : badCommandLine(message, subjectOf(words)), languageIn(words))
}

/** What tells problems is loaded when there is one to tell: with it come all the words of reports. */
const refuse = async (problem: Parameters<typeof tell>[0][number], language?: string): Promise<number> => {
  const { tell } = await import('./commands/telling/tell.ts')
  await tell([problem], 'auto', language)
  return exitCodes.usage
}

const asksForHelp = (words: readonly string[]): boolean =>
  words.some(word => word === 'help' || word === '--help' || word === '-h')

/** What `--lang` says, also on a command line that cannot be understood as a whole. */
const languageIn = (words: readonly string[]): string | undefined =>
  words
    .flatMap((word, at) => (word === '--lang' ? (words[at + 1] ?? []) : (/^--lang=(.+)$/.exec(word)?.slice(1) ?? [])))
    .at(-1)

/** Only the command that was asked for is loaded; all of them for the list of commands, or when none has that name. */
const wantedCommands = async (words: readonly string[]): Promise<readonly Command[]> => {
  const asked = entryOf(words)
  return Promise.all((asked === undefined ? commands : [asked]).map(entry => entry.load()))
}

const entryOf = (words: readonly string[]): CommandEntry | undefined => commands.find(({ name }) => name === words[0])

/** The command line whose help answers a mistake in `words`. */
const subjectOf = (words: readonly string[]): string => ['waco', entryOf(words)?.name].filter(Boolean).join(' ')

const programOf = (write: (text: string) => void, words: HelpWords): Commander =>
  new Commander('waco')
    .description('Checks model cards, data sheets and transparency disclosures against versioned rule packs.')
    .version(toolVersion(), '--version', 'show the version')
    .option('--debug', 'show where in the code a bug stopped the run')
    .option(ownLanguageOption.flags, ownLanguageOption.summary)
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', () => `\n${helpEndOfAll(helpWidth(), words)}\n`)
    .configureHelp(helpLayout(words))
    .exitOverride()
    .configureOutput({
      writeOut: write,
      // Mistakes are told in our own four parts.
      writeErr: () => {},
      getOutHelpWidth: helpWidth,
    })

const addCommand = (
  program: Commander,
  command: Command,
  words: HelpWords,
  act: (given: Given) => Promise<void>,
): void => {
  const added = program.command(command.name).description(command.summary).helpOption('-h, --help', 'show help')
  for (const { usage, summary } of command.arguments) added.argument(usage, summary)
  for (const { flags, summary, choices, repeats } of command.options) {
    const option = new Option(flags, summary)
    if (choices !== undefined) option.choices([...choices])
    if (repeats) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
    added.addOption(option)
  }
  added.addOption(new Option('--debug').hideHelp())
  added.addHelpText('after', () => `\n${helpEnd(command, helpWidth(), words)}\n`)
  added.action((...given: readonly unknown[]) => act(givenOf(given.slice(0, command.arguments.length), added)))
}

const helpWidth = (): number => streamAppearance('stdout', 'never', 'normal').columns

const givenOf = (operands: readonly unknown[], command: Commander): Given => {
  // An option that the program knows as well, commander keeps there: `--lang`.
  const value = (option: string): unknown => command.optsWithGlobals()[camelCase(option)]
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
