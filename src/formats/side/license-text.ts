import { factOf } from '../../reading/fact-maker.ts'
import { knownTopic } from '../../reading/known-topic.ts'
import { pieceOfText } from '../../reading/piece.ts'
import { findLicenses } from '../../reading/values/licenses.ts'
import type { SideFormat } from './side-format.ts'

/** The text of a license beside a card: its first lines name it. What it calls itself is the name of a license of its own. */
export const licenseText: SideFormat = {
  summary: 'license text',
  reach: 'folder',
  fits: path => /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i.test(path),
  read: (draft, vocabulary) => {
    const { source } = draft
    const title = titleIn(source.text)
    if (title === undefined) return []
    const opening = source.text.slice(title.start, title.start + openingLength)
    const licenses = findLicenses(opening, vocabulary.licenses)
    const named =
      licenses.length > 0
        ? licenses.map(license => ({ ...license, raw: title.text }))
        : [{ raw: title.text, custom: true, name: title.text, link: source.path }]
    const found = { topic: knownTopic('license'), by: 'file' as const, where: source.path, sure: 'exact' as const }
    const piece = pieceOfText(title.text, { start: title.start, end: title.end })
    return [factOf(piece, { ...found, value: { type: 'license', licenses: named } }, vocabulary)]
  },
}

/** Enough for a title, a version and a copyright line. */
const openingLength = 400

interface Title {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The first line with words in it, without marks of Markdown. */
const titleIn = (text: string): Title | undefined => {
  const match = /^[\s#*=-]*(\S.*\p{L}.*?)[\s*]*$/mu.exec(text)
  const [whole, title] = match ?? []
  if (match === null || whole === undefined || title === undefined) return undefined
  const start = match.index + whole.indexOf(title)
  return { text: title, start, end: start + title.length }
}
