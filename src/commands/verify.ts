import type { Command } from './asking/command.ts'
import { ownLanguageOption, packsOption, trustedKeysOption } from './asking/options.ts'

export const verify: Command = {
  name: 'verify',
  summary:
    'see whether a signed result is by a trusted key, and whether a result or a project is still what was signed; 0 says so, whatever the verdict in it is',
  arguments: [
    { usage: '<bundle>', summary: 'what "waco sign" wrote' },
    { usage: '[result]', summary: 'a saved result that should be the one that was signed' },
  ],
  options: [
    trustedKeysOption,
    {
      flags: '--project <folder>',
      summary:
        'also hold documents, settings, lock, answers, packs and words against their digests; the folder is the one in which the check ran',
    },
    {
      flags: packsOption.flags,
      summary: 'a pack that does not come with waco, for --project; repeatable',
      repeats: true,
    },
    ownLanguageOption,
  ],
  examples: [
    'waco verify report.dsse.json --key public.pem',
    'waco verify report.dsse.json report.json --key public.pem --project .',
  ],
  run: async given => (await import('./evidence/run-verify.ts')).runVerify(given),
}
