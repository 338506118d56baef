import type { Command } from './asking/command.ts'
import { keyOption, ownLanguageOption, toOption } from './asking/options.ts'

export const sign: Command = {
  name: 'sign',
  summary: 'sign a saved result: an in-toto statement with all of its digests in a DSSE envelope, by an Ed25519 key',
  arguments: [{ usage: '<result>', summary: 'what "waco check -o json=FILE" wrote' }],
  options: [keyOption, toOption, ownLanguageOption],
  examples: [
    'openssl genpkey -algorithm ed25519 -out private.pem',
    'waco sign report.json --key private.pem --to report.dsse.json',
    'waco sign report.json --key env:WACO_SIGNING_KEY > report.dsse.json',
  ],
  run: async given => (await import('./evidence/run-sign.ts')).runSign(given),
}
