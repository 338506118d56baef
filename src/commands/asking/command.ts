/** An option as it is given and explained on the command line. */
export interface OptionSpec {
  /** As commander reads them: `-o, --output <format[=path]>`. */
  readonly flags: string
  readonly summary: string
  readonly choices?: readonly string[]
  /** May be given several times; all values are kept. */
  readonly repeats?: true
}

/** What stands beside the options: `[paths...]`, `<rule>`. */
export interface ArgumentSpec {
  readonly usage: string
  readonly summary: string
}

/** One of the things that a command does, where the first argument says which. */
export interface ActionSpec {
  readonly name: string
  /** What stands behind the name: `[pack]`, `<before> <after>`. */
  readonly usage: string
  readonly summary: string
}

/** What was given, as text. Options are asked for by their long name without dashes. */
export interface Given {
  readonly operands: readonly string[]
  readonly text: (option: string) => string | undefined
  readonly texts: (option: string) => readonly string[]
  readonly on: (option: string) => boolean
}

/**
 * One command: a file in `src/commands/` that exports one of these under the file's name. The file is read for
 * `--help` as well, so it stays light: what `run` needs is imported inside it.
 */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly arguments: readonly ArgumentSpec[]
  readonly actions?: readonly ActionSpec[]
  readonly options: readonly OptionSpec[]
  /** Where no reports are typed, it writes those that the settings name. */
  readonly writesStated?: true
  /** Each a whole command line. */
  readonly examples: readonly string[]
  /** Returns the exit code. What a user can cause is told on the way, never thrown. */
  readonly run: (given: Given) => Promise<number>
}

/** A command that is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string
  readonly load: () => Promise<Command>
}
