import type { IsoDate } from '../../model/judgement.ts'
import { factOf } from '../../reading/facts/fact-maker.ts'
import { knownTopic } from '../../reading/phrases/known-topic.ts'
import { joinPieces, pieceOfText } from '../../reading/text/piece.ts'
import type { SideFormat } from './side-format.ts'

/** `security.txt` (RFC 9116): where security researchers report, as lines `Field: value`, in or out of a signature. */
export const securityTxt: SideFormat = {
  summary: 'security.txt',
  reach: 'below',
  fits: path => /(?:^|\/)security\.txt$/i.test(path),
  topics: ['vulnerability-reporting'],
  read: (draft, vocabulary) => {
    const { path, text } = draft.source
    const contacts = fieldsIn(text, /^(?:Contact|Policy):[ \t]*(\S.*?)[ \t]*\r?$/gim)
    if (contacts.length === 0) return { facts: [] }
    const pieces = contacts.map(({ value, start, end }) => pieceOfText(value, { start, end }))
    const first = pieces[0]?.span ?? { start: 0, end: 0 }
    const found = {
      topic: knownTopic('vulnerability-reporting'),
      by: 'file' as const,
      where: path,
      sure: 'exact' as const,
    }
    const fact = factOf(joinPieces(pieces, first), found, vocabulary)
    const [expires, ...others] = fieldsIn(text, /^Expires:[ \t]*(\S.*?)[ \t]*\r?$/gim)
    const until = expires && dayIn(expires.value)
    // The standard allows one date of expiry: with two, or with none that can be read, nobody knows whether the file still counts.
    const unclear = others.length > 0 ? 'key-repeated' : expires && !until ? 'no-date' : undefined
    return {
      facts: [unclear === undefined ? fact : { ...fact, state: 'unreadable', reason: unclear, shows: [] }],
      ...(until && { until }),
    }
  },
}

/** The day of an instant such as `2027-01-31T23:00:00Z`, as it is written. */
const dayIn = (value: string): IsoDate | undefined =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T)/i.exec(value)?.[0] as IsoDate | undefined // of the form of a day, by the pattern

interface Field {
  readonly value: string
  readonly start: number
  readonly end: number
}

const fieldsIn = (text: string, pattern: RegExp): readonly Field[] =>
  [...text.matchAll(pattern)].map(match => {
    const [line, value = ''] = match
    const start = match.index + line.indexOf(value, line.indexOf(':'))
    return { value, start, end: start + value.length }
  })
