import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { canonicalJson } from '../src/model/canonical-json.ts'
import { openEnvelope, pae, signedEnvelope } from '../src/policy/signing/envelope.ts'
import { isKeyFault, privateKey, publicKey } from '../src/policy/signing/keys.ts'
import type { SigningKey } from '../src/policy/signing/signing-key.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

const key = (name: string, make = publicKey): SigningKey => {
  const made = make(Buffer.from(read(`fixtures/evidence/test-only-${name}.pem`)))
  if (isKeyFault(made)) throw new TypeError(made.is)
  return made
}

const [ours, trusted, other] = [key('private', privateKey), key('public'), key('other-public')]
const another = key('other-private', privateKey)
const bundle = signedEnvelope('{"a":1}', ours)

interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[]
}
const written = (): Envelope => JSON.parse(bundle)
const text = (envelope: object): string => `${canonicalJson(envelope)}\n`
const resigned = (change: (signature: Envelope['signatures'][number]) => object): string =>
  text({ ...written(), signatures: written().signatures.map(change) })
const withSig = (change: (sig: string) => string): string => resigned(each => ({ ...each, sig: change(each.sig) }))

const changes: Readonly<Record<string, () => string>> = {
  none: () => bundle,
  'trailing-space': () => `${bundle} `,
  'no-line-feed': () => bundle.trimEnd(),
  indented: () => JSON.stringify(written(), null, 2),
  reordered: () => `${JSON.stringify(Object.fromEntries(Object.entries(written()).toReversed()))}\n`,
  doubled: () => bundle.replace('{"payload"', '{"payload":"","payload"'),
  added: () => text({ ...written(), verified: true }),
  mark: () => `\ufeff${bundle}`,
  'url-alphabet': () => withSig(sig => sig.replaceAll('+', '-').replaceAll('/', '_')),
  unpadded: () => withSig(sig => sig.replaceAll('=', '')),
  'loose-bits': () => withSig(sig => sig.replace(/.(?===$)/, last => String.fromCharCode(last.charCodeAt(0) + 1))),
  stripped: () => text({ ...written(), signatures: [] }),
  twice: () => text({ ...written(), signatures: [...written().signatures, ...written().signatures] }),
  further: () =>
    text({
      ...written(),
      signatures: [...written().signatures, ...JSON.parse(signedEnvelope('{"a":1}', another)).signatures],
    }),
  payload: () => text({ ...written(), payload: Buffer.from('{"a":2}').toString('base64') }),
  type: () => text({ ...written(), payloadType: 'application/json' }),
  'foreign-type': () => foreign('application/json'),
  keyid: () => resigned(each => ({ ...each, keyid: other.id })),
  'longer-signature': () =>
    withSig(sig => Buffer.concat([Buffer.from(sig, 'base64'), Buffer.alloc(6)]).toString('base64')),
  broken: () => bundle.slice(0, -3),
  'other-json': () => '{"format":"waco-report"}\n',
}

/** Rightly signed, and of a type that is not ours. */
const foreign = (payloadType: string): string => {
  const payload = Buffer.from('{"a":1}')
  const sig = sign(null, pae(payloadType, payload), ours.key).toString('base64')
  return text({ payload: payload.toString('base64'), payloadType, signatures: [{ keyid: ours.id, sig }] })
}

const cameTo = (opened: ReturnType<typeof openEnvelope>): string => {
  if (!('because' in opened)) return opened.is
  return typeof opened.because === 'string' ? opened.because : opened.because.is
}

interface Row {
  readonly name: string
  readonly change: string
  readonly key?: 'other'
  readonly is: string
}

describe('a bundle', () => {
  const rows = parse(read('fixtures/evidence/envelopes.yaml')) as readonly Row[] // written for this test
  test('each change has a row, and each row a change', () =>
    expect([...new Set(rows.map(({ change }) => change))].toSorted()).toEqual(Object.keys(changes).toSorted()))

  test.each(rows)('$name', ({ change, key: named, is }) => {
    const changed = changes[change]?.() ?? ''
    if (change !== 'none') expect(changed).not.toBe(bundle)
    expect(cameTo(openEnvelope(changed, [named === 'other' ? other : trusted]))).toBe(is)
  })

  test('is encoded as DSSE wants it before it is signed', () => {
    expect(pae('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    )
    expect(pae('ü', Buffer.from('€')).toString()).toBe('DSSEv1 2 ü 3 €')
  })

  test('several signatures hold where each is by a trusted key', () => {
    expect(openEnvelope(changes.further?.() ?? '', [trusted, other]).is).toBe('signed')
    expect(openEnvelope(bundle, []).is).toBe('unverifiable')
  })

  test('the same payload and key make the same bytes', () => expect(signedEnvelope('{"a":1}', ours)).toBe(bundle))

  /** In UTF-8, as a file is read: what is no UTF-8 is refused before. */
  const isFound = (bytes: Buffer): boolean => openEnvelope(bytes.toString('utf8'), [trusted]).is !== 'signed'

  test('every change of a single byte is found: in each byte, each bit', () => {
    const bytes = Buffer.from(bundle)
    const missed: string[] = []
    for (const [at, was] of bytes.entries())
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Buffer.from(bytes)
        changed[at] = was ^ (1 << bit)
        if (!isFound(changed)) missed.push(`${at}: ${was} to ${changed[at]}`)
      }
    expect(missed).toEqual([])
  })

  test('every byte taken out, and every byte put in, is found', () => {
    const bytes = Buffer.from(bundle)
    for (let at = 0; at <= bytes.length; at += 1) {
      if (at < bytes.length) expect(isFound(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))).toBe(true)
      for (const put of [' ', '\n', 'A', bundle.charAt(at) || '\n'])
        expect(isFound(Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)]))).toBe(true)
    }
  })

  test('a random change of a random bundle is found', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.integer({ min: 1, max: 255 }), (payload, where, by) => {
        const bytes = Buffer.from(signedEnvelope(payload, ours))
        expect(openEnvelope(bytes.toString('utf8'), [trusted])).toMatchObject({ is: 'signed', payload })
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ by
        expect(isFound(bytes)).toBe(true)
      }),
      tried(200),
    )
  })
})

interface KeyRow {
  readonly name: string
  readonly made: string
  readonly as: 'pem' | 'der' | 'base64' | 'text'
  readonly wanted: 'private' | 'public'
  readonly is: string
}

describe('a key', () => {
  const spki = { type: 'spki', format: 'der' } as const
  const pkcs8 = { type: 'pkcs8', format: 'der' } as const
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const made: Readonly<Record<string, () => Buffer | string>> = {
    private: () => ours.key.export(pkcs8),
    public: () => trusted.key.export(spki),
    rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export(spki),
    p256: () => p256.publicKey.export(spki),
    'p256-private': () => p256.privateKey.export(pkcs8),
    x25519: () => generateKeyPairSync('x25519').publicKey.export(spki),
    ed448: () => generateKeyPairSync('ed448').publicKey.export(spki),
    encrypted: () => createPrivateKey(ours.key.export({ type: 'pkcs8', format: 'pem' })).export(locked),
    sec1: () => p256.privateKey.export({ type: 'sec1', format: 'pem' }),
    nothing: () => '',
    words: () => 'correct horse battery staple',
  }
  const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'test-only' } as const

  const writtenAs = (bytes: Buffer | string, as: KeyRow['as'], label: string): Buffer => {
    if (typeof bytes === 'string' || as === 'der') return Buffer.from(bytes)
    const base64 = bytes.toString('base64')
    if (as === 'base64') return Buffer.from(`${base64}\n`)
    const lines = base64.match(/.{1,64}/g)?.join('\n')
    return Buffer.from(`-----BEGIN ${label} KEY-----\n${lines}\n-----END ${label} KEY-----\n`)
  }

  const rows = parse(read('fixtures/evidence/keys.yaml')) as readonly KeyRow[] // written for this test
  test.each(rows)('$name', ({ made: which, as, wanted, is }) => {
    const label = which.includes('private') ? 'PRIVATE' : 'PUBLIC'
    const bytes = writtenAs(made[which]?.() ?? '', as, label)
    const read = wanted === 'private' ? privateKey(bytes) : publicKey(bytes)
    expect(isKeyFault(read) ? read.is : 'key').toBe(is)
    // Nothing of what was given is in what is said of it.
    if (isKeyFault(read)) expect(Object.values(read).every(said => String(said).length < 30)).toBe(true)
    else expect([read.id, read.spki]).toEqual([trusted.id, trusted.spki])
  })

  test('the same name for both halves', () => {
    const halves: readonly KeyObject[] = [ours.key, trusted.key]
    expect(halves.map(half => half.type)).toEqual(['private', 'public'])
    expect(ours.id).toBe(trusted.id)
  })
})
