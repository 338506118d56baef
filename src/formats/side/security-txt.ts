import { factOf } from '../../reading/fact-maker.ts'
import { knownTopic } from '../../reading/known-topic.ts'
import { joinPieces, pieceOfText } from '../../reading/piece.ts'
import type { SideFormat } from './side-format.ts'

/** `security.txt` (RFC 9116): where security researchers report, as lines `Field: value`, in or out of a signature. */
export const securityTxt: SideFormat = {
  summary: 'security.txt',
  reach: 'below',
  fits: path => /(?:^|\/)security\.txt$/i.test(path),
  read: (draft, vocabulary) => {
    const { path, text } = draft.source
    const contacts = fieldsIn(text, /^(?:Contact|Policy):[ \t]*(\S.*?)[ \t]*\r?$/gim)
    if (contacts.length === 0) return []
    const pieces = contacts.map(({ value, start, end }) => pieceOfText(value, { start, end }))
    const first = pieces[0]?.span ?? { start: 0, end: 0 }
    const found = {
      topic: knownTopic('vulnerability-reporting'),
      by: 'file' as const,
      where: path,
      sure: 'exact' as const,
    }
    const fact = factOf(joinPieces(pieces, first), found, vocabulary)
    // The standard allows one date of expiry: with two, nobody knows whether the file still counts.
    const twice = fieldsIn(text, /^Expires:[ \t]*(\S.*?)[ \t]*\r?$/gim).length > 1
    return [twice ? { ...fact, state: 'unreadable', reason: 'key-repeated', shows: [] } : fact]
  },
}

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
