import type { JsonDifference } from '../../model/json-difference.ts'
import type { Problem } from '../../model/problem.ts'
import type { TamperSign, Unproven, UnverifiableSign } from './envelope.ts'

const worthless = 'whoever changed it, what it says now is not what was signed, so it proves nothing'
const fromSigner = 'take it again from whoever signed it, or have the result signed anew'
const unknown = 'nothing is known to be wrong, and nothing to be right: that is never taken for verified'

/** Why the text of a bundle proves nothing. */
export const unprovenBundle = (unproven: Unproven, path: string): Problem => {
  switch (unproven.is) {
    case 'no-bundle':
      return noBundle(path)
    case 'tampered':
      return tamperedBundle(unproven.because, path)
    case 'unverifiable':
      return unverifiableBundle(unproven.because, path)
  }
}

const noBundle = (path: string): Problem => ({
  code: 'bundle/none',
  what: `"${path}" is no signed bundle`,
  why: 'there is nothing in it that could be verified',
  fix: 'name a file that "waco sign" or "waco pack sign" has written',
  at: { path },
})

const tamperedBundle = (because: TamperSign, path: string): Problem => {
  const at = { path }
  switch (because) {
    case 'not-canonical':
      return {
        code: 'bundle/not-canonical',
        what: `the bytes of "${path}" are not those that were written: space, the order of members, or a member that is there twice`,
        why: worthless,
        fix: fromSigner,
        at,
      }
    case 'unknown-member':
      return {
        code: 'bundle/unknown-member',
        what: `"${path}" holds a member that no bundle has, or lacks one`,
        why: worthless,
        fix: fromSigner,
        at,
      }
    case 'not-base64':
      return {
        code: 'bundle/not-base64',
        what: `"${path}" holds base64 that nobody writes so: what comes out of it does not go in again`,
        why: worthless,
        fix: fromSigner,
        at,
      }
    case 'unsigned':
      return { code: 'bundle/unsigned', what: `"${path}" has no signature`, why: worthless, fix: fromSigner, at }
    case 'signed-twice':
      return {
        code: 'bundle/signed-twice',
        what: `"${path}" names one key for two signatures`,
        why: worthless,
        fix: fromSigner,
        at,
      }
    case 'signature':
      return {
        code: 'bundle/signature',
        what: `the signature of "${path}" does not fit what it signs`,
        why: worthless,
        fix: fromSigner,
        at,
      }
    case 'key-id':
      return {
        code: 'bundle/key-id',
        what: `the signature of "${path}" is by another key than the one it names`,
        why: worthless,
        fix: fromSigner,
        at,
      }
  }
}

const unverifiableBundle = (because: UnverifiableSign, path: string): Problem => {
  const at = { path }
  switch (because.is) {
    case 'payload-type':
      return {
        code: 'bundle/payload-type',
        what: `"${path}" signs something of the type "${because.type}"`,
        why: unknown,
        fix: 'verify it with the program that signed it',
        at,
      }
    case 'other-key':
      return {
        code: 'bundle/other-key',
        what: `"${path}" is signed with the key ${because.id}, which was not given`,
        why: unknown,
        fix: 'give the public key of whoever should have signed it, with --key',
        at,
      }
    case 'other-algorithm':
      return {
        code: 'bundle/other-algorithm',
        what: `"${path}" has a signature of ${because.bytes} bytes, and one by Ed25519 has 64`,
        why: unknown,
        fix: 'verify it with the program that signed it',
        at,
      }
  }
}

/** What was signed is none of what `waco sign` or `waco pack sign` writes, or is of a form that a later program has. */
export const unknownStatement = (path: string, type: string): Problem => ({
  code: 'bundle/statement',
  what: `"${path}" is rightly signed, and says something of the kind "${type}"`,
  why: unknown,
  fix: 'see "waco verify" for results, "waco pack verify" for packs, or use a newer version of waco',
  at: { path },
})

/** The signer has put together what does not belong together. */
export const contradictoryStatement = (path: string, { pointer, one, other }: JsonDifference): Problem => ({
  code: 'bundle/contradicts-itself',
  what: `"${path}" says at "${pointer}" ${shown(one)}, and the result in it makes it ${shown(other)}`,
  why: 'a statement that its own result does not bear out proves nothing, whoever signed it',
  fix: 'have the result signed anew with "waco sign"',
  at: { path },
})

/** A value as it stands in JSON, short enough to be read. */
export const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing')
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}

const mostShown = 160

/** A signature that was taken away is none that holds. */
export const noSignature = (pack: string, path: string): Problem => ({
  code: 'bundle/pack-unsigned',
  what: `the pack ${pack} has no signature: there is no "${path}"`,
  why: 'a pack that nobody has signed is not verified, whatever it says of itself',
  fix: 'take the pack again from those who publish it, with its signature',
  at: { path },
})
