import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import type { KeyFault } from './signing-key.ts'

const unused = 'a signature is worth what its key is worth, so nothing was signed and nothing verified'

/** What is wrong with a key, in words of ours alone: nothing of what a file or variable holds is ever told. */
export const keyProblem = (fault: KeyFault, at: Place): Problem => {
  switch (fault.is) {
    case 'no-key':
      return {
        code: 'key/none',
        what: `"${at.path}" holds no key that can be read`,
        why: unused,
        fix: 'give a private key as PKCS#8 or a public key as SPKI, in PEM, in DER, or DER in base64',
        at,
      }
    case 'private':
      return {
        code: 'key/private',
        what: `"${at.path}" holds a private key, and a public one is wanted`,
        why: 'whoever verifies has no need of the private key, and each place that has it can lose it',
        fix: 'make the public key of it: openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem',
        at,
      }
    case 'public':
      return {
        code: 'key/public',
        what: `"${at.path}" holds a public key, and nothing can be signed with it`,
        why: unused,
        fix: 'name the private key that belongs to it',
        at,
      }
    case 'encrypted':
      return {
        code: 'key/encrypted',
        what: `"${at.path}" holds a key that is locked with a password`,
        why: 'this program asks for no password and stores none, so nothing was signed',
        fix: 'hand over the unlocked key in an environment variable: --key env:NAME',
        at,
      }
    case 'other-form':
      return {
        code: 'key/other-form',
        what: `"${at.path}" holds a key in the form "${fault.form}"`,
        why: unused,
        fix: 'turn a private key into PKCS#8: openssl pkcs8 -topk8 -nocrypt -in OLD.pem -out NEW.pem',
        at,
      }
    case 'other-kind':
      return {
        code: 'key/other-kind',
        what: `"${at.path}" holds a key of the kind "${fault.kind}", and only Ed25519 is known`,
        why: 'nothing can be said of a signature of another kind, neither that it holds nor that it does not',
        fix: 'use an Ed25519 key: openssl genpkey -algorithm ed25519 -out PRIVATE.pem',
        at,
      }
  }
}

export const noKeyGiven = (): Problem => ({
  code: 'key/not-given',
  what: 'no key was given',
  why: unused,
  fix: 'name its file, or an environment variable that holds it: --key FILE or --key env:NAME',
  at: commandLine,
})

export const emptyVariable = (name: string): Problem => ({
  code: 'key/no-variable',
  what: `the environment variable "${name}" is not set, or empty`,
  why: unused,
  fix: 'set it to the key, as PEM or as DER in base64, or name a file with --key FILE',
  at: { path: 'environment' },
})

/** A notice: the key may have been copied already, and refusing it now would keep nobody from it. */
export const exposedKey = (path: string): Problem => ({
  code: 'key/exposed',
  what: `the private key "${path}" can be read by other users of this machine`,
  why: 'whoever reads it can sign in your name; it was used all the same',
  fix: `take the rights away: chmod 600 ${path}; and make a new key if somebody may have copied it`,
  at: { path },
  notice: true,
})
