import type { Command } from './asking/command.ts'
import { asOfOption, colourOption, judgingOptions, languageOption } from './asking/options.ts'

export const waive: Command = {
  name: 'waive',
  summary: 'write down, for a failing rule, why it may fail until a day, and who answers for that',
  arguments: [
    { usage: '<rule>', summary: 'the id of the rule' },
    { usage: '<document>', summary: 'the document in which it fails, as "waco check" names it' },
  ],
  options: [
    { flags: '--section <name>', summary: 'the heading, or what the finding is about (default: found out)' },
    { flags: '--pointer <keys>', summary: 'keys from the top, such as /owners/name; / is the whole document' },
    { flags: '--reason <text>', summary: 'why the rule may fail here for now' },
    { flags: '--owner <name>', summary: 'who sees to it that it is mended' },
    { flags: '--approver <name>', summary: 'who agreed' },
    { flags: '--expires <date>', summary: 'the last day on which it holds, YYYY-MM-DD' },
    { flags: '--inline', summary: 'as a comment in the document, not in the file of waivers' },
    ...judgingOptions,
    asOfOption,
    languageOption,
    colourOption,
  ],
  examples: [
    'waco waive WACO-TRA-04 README.md --reason "The paper is under review." --owner "A. Diallo" --approver "J. Berg" --expires 2026-09-30',
    'waco waive WACO-TRA-04 README.md --inline --reason "…" --owner "…" --approver "…" --expires 2026-09-30',
  ],
  run: async given => (await import('./answering/run-waive.ts')).runWaive(given),
}
