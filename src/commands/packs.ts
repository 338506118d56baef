import type { Command, Given, OptionSpec } from './asking/command.ts'
import { languageOption, listingOptions, settingsOptions } from './asking/options.ts'
import { check } from './check.ts'

/** Whatever decides which failures there are, so that an upgrade is tried as the project is checked. */
const judging = ['profile', 'declare', 'baseline', 'no-baseline', 'as-of', 'fail-on']

const upgradeOptions: readonly OptionSpec[] = [
  { flags: '--dry-run', summary: 'show what would come of it, and write nothing' },
  ...check.options.filter(({ flags }) => judging.some(name => new RegExp(`--${name}(?![\\w-])`).test(flags))),
]

export const packs: Command = {
  name: 'packs',
  summary:
    'list the rule packs that come with waco, with version, standing, profiles and digest; upgrade to one of them',
  arguments: [
    { usage: '[action]', summary: 'what to do; the actions are listed below (default: list the packs)' },
    { usage: '[packs...]', summary: 'the pack to upgrade to, as ID@VERSION, or ID for the newest version' },
  ],
  actions: [
    {
      name: 'upgrade',
      usage: '<pack>',
      summary: 'judge the project by another version of a pack, show what newly fails, and pin it',
    },
  ],
  options: [...upgradeOptions, languageOption, ...settingsOptions, ...listingOptions],
  examples: [
    'waco packs',
    'waco packs -o json',
    'waco packs upgrade waco@2026.07 --dry-run',
    'waco packs upgrade waco@2026.07',
  ],
  run: async given => {
    const [action, ...operands] = given.operands
    const strange = upgradeOptions.map(nameOf).filter(name => isGiven(given, name))
    if (action === undefined && strange.length === 0) return (await import('./listings/list-packs.ts')).listPacks(given)
    return (await import('./upgrading/packs-action.ts')).packsAction(action, strange, { ...given, operands })
  },
}

const nameOf = ({ flags }: OptionSpec): string => /--([\w-]+)/.exec(flags)?.[1] ?? flags

const isGiven = (given: Given, name: string): boolean =>
  given.on(name) || given.text(name) !== undefined || given.texts(name).length > 0
