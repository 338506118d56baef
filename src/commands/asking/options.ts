import { groupings } from '../../model/report-format.ts'
import { gates } from '../../model/rule.ts'
import type { OptionSpec } from './command.ts'

/** Options that several commands have; one name means the same in all of them. */
export const colourOption: OptionSpec = {
  flags: '--color <when>',
  summary: 'colour: auto, always or never',
  choices: ['auto', 'always', 'never'],
}

export const quietOption: OptionSpec = { flags: '--quiet', summary: 'only the verdict, the counts and problems' }

export const verboseOption: OptionSpec = {
  flags: '--verbose',
  summary: 'also what passed, what does not apply and what was passed over; each failure in full',
}

export const groupByOption: OptionSpec = {
  flags: '--group-by <what>',
  summary: 'what findings are put together by in reports for people (default: document)',
  choices: groupings,
}

/** For commands that list things instead of judging them. */
export const listingOptions: readonly OptionSpec[] = [
  {
    flags: '-o, --output <format[=path]>',
    summary: 'terminal or json, to a file or standard output; repeatable (default: terminal)',
    repeats: true,
  },
  colourOption,
]

export const packOption: OptionSpec = {
  flags: '--pack <pack>',
  summary: 'ID, ID@VERSION, a folder or npm:PACKAGE (default: waco, newest version)',
}

/** For commands that use several packs at once. */
export const packsOption: OptionSpec = {
  flags: packOption.flags,
  summary: 'ID, ID@VERSION, a folder or npm:PACKAGE; repeatable (default: waco, newest version)',
  repeats: true,
}

export const profileOption: OptionSpec = {
  flags: '--profile <name>',
  summary: 'only the rules of this profile; "waco packs" lists them (default: all rules)',
}

export const asOfOption: OptionSpec = {
  flags: '--as-of <date>',
  summary: 'the day to judge for, YYYY-MM-DD (default: today)',
}

export const timingOption: OptionSpec = {
  flags: '--timing',
  summary: 'say on standard error where the time went, station by station, and what was slowest',
}

export const cacheOptions: readonly OptionSpec[] = [
  {
    flags: '--cache <folder>',
    summary:
      'keep what is judged in this folder, and take from it what rests on nothing that has changed (default: WACO_CACHE, else none)',
  },
  { flags: '--no-cache', summary: 'judge every file again, whatever WACO_CACHE says' },
]

export const jobsOption: OptionSpec = {
  flags: '--jobs <number>',
  summary: 'judge with so many threads where there is enough to do; the result is the same (default: auto)',
}

export const declareOption: OptionSpec = {
  flags: '--declare <topic[=answer]>',
  summary: 'what holds of the system where documents do not say so, as yes or no (default: yes); repeatable',
  repeats: true,
}

export const settingsOptions: readonly OptionSpec[] = [
  { flags: '--settings <file>', summary: 'the settings to use (default: the nearest waco.yaml, here or above)' },
  { flags: '--no-settings', summary: 'use no settings' },
]

/** Whatever decides how documents are judged, but for the day. */
export const judgingOptions: readonly OptionSpec[] = [packsOption, profileOption, declareOption, ...settingsOptions]

export const baselineOption: OptionSpec = {
  flags: '--baseline <file>',
  summary: 'the list of known failures (default: waco.baseline.yaml beside the settings)',
}

export const baselineOptions: readonly OptionSpec[] = [
  baselineOption,
  { flags: '--no-baseline', summary: 'use no list of known failures' },
]

export const failOnOption: OptionSpec = {
  flags: '--fail-on <level>',
  summary: 'the weakest level whose failures make the run fail (default: must)',
  choices: gates,
}

/** What a check makes of what it found, beside --fail-on. */
export const weighingOptions: readonly OptionSpec[] = [
  {
    flags: '--coverage <framework>',
    summary: 'also show which clauses of another framework the rules speak of, or of "all"; repeatable',
    repeats: true,
  },
  {
    flags: '--strict',
    summary:
      'rules that need a person make the run incomplete; waivers that answer for nothing, and entries of the baseline that nothing needs, make it fail',
  },
  { flags: '--soon <days>', summary: 'tell of waivers that lapse within so many days (default: 30)' },
]

export const stdinNameOption: OptionSpec = {
  flags: '--stdin-name <name>',
  summary: 'what the text from standard input would be called',
}

export const languageOption: OptionSpec = {
  flags: '--lang <language>',
  summary: 'language of reports, and of the words of packs that have them in it, such as zh or fr (default: en)',
}

/** For what says nothing of documents, and shows the words of packs as they are written. Every command understands it, for help and problems. */
export const ownLanguageOption: OptionSpec = {
  flags: languageOption.flags,
  summary: 'language of what waco says, such as zh (default: en)',
}

export const keyOption: OptionSpec = {
  flags: '--key <key>',
  summary:
    'the private Ed25519 key: a file, or env:NAME for an environment variable; PKCS#8 as PEM, DER, or DER in base64',
}

export const trustedKeysOption: OptionSpec = {
  flags: '--key <key>',
  summary: 'a public Ed25519 key that is trusted: a file, or env:NAME; SPKI as PEM, DER, or DER in base64; repeatable',
  repeats: true,
}

export const toOption: OptionSpec = {
  flags: '--to <file>',
  summary: 'the file to write (default: standard output)',
}

/** Of `waco pack`, whose actions share their options. */
export const packKeyOption: OptionSpec = {
  flags: '--key <key>',
  summary:
    'an Ed25519 key: a file, or env:NAME for an environment variable; the private one for sign, the public one for verify and lock (lock: whose signature the packs must have)',
}
