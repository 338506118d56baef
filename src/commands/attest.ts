import type { Command } from './asking/command.ts'
import { asOfOption, colourOption, judgingOptions, languageOption } from './asking/options.ts'

export const attest: Command = {
  name: 'attest',
  summary: 'write down what a person answers where no machine can judge, on what it rests, and until when it holds',
  arguments: [
    { usage: '<rule>', summary: 'the id of the rule' },
    { usage: '<document>', summary: 'the document of which it asks, as "waco check" names it' },
  ],
  options: [
    { flags: '--holds <answer>', summary: 'whether the rule is met', choices: ['yes', 'no'] },
    { flags: '--answer <text>', summary: 'the answer in words' },
    { flags: '--by <name>', summary: 'who answers' },
    { flags: '--role <text>', summary: 'as what' },
    { flags: '--expires <date>', summary: 'the last day on which it holds, YYYY-MM-DD' },
    { flags: '--evidence <link>', summary: 'what it rests on: a file of the project, or an address' },
    { flags: '--digest <sha256>', summary: 'SHA-256 of the evidence (a file: found out)' },
    ...judgingOptions,
    asOfOption,
    languageOption,
    colourOption,
  ],
  examples: [
    'waco attest ACME-SAF-02 README.md --holds yes --answer "Both red teams have signed." --by "A. Diallo" --role "safety lead" --expires 2026-12-31 --evidence docs/red-team.pdf',
  ],
  run: async given => (await import('./answering/run-attest.ts')).runAttest(given),
}
