import type { Problem } from '../../model/problem.ts'
import { factOf } from '../../reading/facts/fact-maker.ts'
import { knownTopic } from '../../reading/phrases/known-topic.ts'
import { normaliseText } from '../../reading/text/normalise.ts'
import { pieceOfText } from '../../reading/text/piece.ts'
import { wordCount } from '../../reading/text/word-count.ts'
import { findLicenses } from '../../reading/values/licenses.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { SideFormat } from './side-format.ts'

/**
 * The text of a license beside a card: its title names it. What it calls itself is the name of a license of its own,
 * where there is a text below the title: a note that nothing was decided, or a page of an error, is none.
 */
export const licenseText: SideFormat = {
  summary: 'license text',
  reach: 'folder',
  fits: path => /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i.test(path),
  topics: ['license'],
  read: (draft, vocabulary) => {
    const { source } = draft
    const text = withoutComments(source.text)
    const title = titleIn(text)
    if (title === undefined || unmerged.test(text)) return { facts: [] }
    const opening = text.slice(title.line.start, title.line.start + openingLength)
    const named = namesOnly(title.line.text, vocabulary) || isFullText(text, title)
    if (!named) return { facts: [] }
    const only = onlyOfCode(text, vocabulary)
    if (only !== undefined) return { facts: [], problems: [coversCode(only, draft)] }
    const licenses = findLicenses(opening, vocabulary.licenses)
    const { text: raw, start, end } = licenses.length > 0 ? title.line : title.first
    const value =
      licenses.length > 0
        ? licenses.map(license => ({ ...license, raw }))
        : [{ raw, custom: true, name: raw, link: source.path }]
    const found = { topic: knownTopic('license'), by: 'file' as const, where: source.path, sure: 'exact' as const }
    const piece = pieceOfText(raw, { start, end })
    return { facts: [factOf(piece, { ...found, value: { type: 'license', licenses: value } }, vocabulary)] }
  },
}

/** Where a license says that it is of the code alone: of weights and data it says nothing. */
const onlyOfCode = (text: string, { licenses: { codeOnly } }: Vocabulary): Line | undefined =>
  linesOf(text).find(line => codeOnly.has(normaliseText(line.text)))

const coversCode = ({ text, start, end }: Line, { source: { path }, lines }: Draft): Problem => ({
  code: 'side/license-of-code',
  what: `"${path}" says that it is the license of the code: "${text.slice(0, 80)}"`,
  why: 'it says nothing of weights and data, so it answers no question about their license',
  fix: 'name the license of the model or data in the card itself',
  at: { path, start: lines.positionAt(start), end: lines.positionAt(end) },
  notice: true,
})

/** Enough for a title, a version and a copyright line. */
const openingLength = 400

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Title {
  readonly line: Line
  /** The title, or the notice of copyright above it. */
  readonly first: Line
}

/** Comments become blanks, so that everything else stays at its place. */
const withoutComments = (text: string): string =>
  text.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => comment.replace(/[^\n]/g, ' '))

/** Two branches that nobody has merged yet: either license may be meant. */
const unmerged = /^<{7} /m

/** The first line with words in it, without marks of Markdown; a notice of copyright, known by its year, may stand above it. */
const titleIn = (text: string): Title | undefined => {
  const lines = linesOf(text)
  const line = lines.find(({ text: words }) => !/©|\b(?:19|20)\d\d\b/.test(words))
  const first = lines[0]
  return line === undefined || first === undefined ? undefined : { line, first }
}

const linesOf = (text: string): readonly Line[] =>
  [...text.slice(0, lookedAt).matchAll(/^[^\S\n]*[#*=-]*[^\S\n]*(\S[^\n]*\p{L}[^\n]*)$/gmu)].map(
    ({ 0: whole, 1: rest = '', index }) => {
      const words = rest.replace(/[\s*]+$/, '')
      const start = index + whole.indexOf(rest)
      return { text: words, start, end: start + words.length }
    },
  )

const lookedAt = 4000

/** The name of a known license and few words more: "The MIT License (MIT)", and no sentence that speaks of one. */
const namesOnly = (line: string, { licenses }: Vocabulary): boolean => {
  const found = findLicenses(line, licenses)
  const others = wordCount(line) - found.reduce((sum, { raw }) => sum + wordCount(raw), 0)
  return found.length > 0 && others <= 3
}

/** A title, or a notice of copyright, with a text below it. */
const isFullText = (text: string, { line, first }: Title): boolean =>
  (first !== line || looksLikeTitle(line.text)) && wordCount(text.slice(first.end, first.end + lookedAt)) >= textLength

const looksLikeTitle = (line: string): boolean => wordCount(line) <= 12 && !/^[<{]|[.!?:;,。！？：；，]$/.test(line)

/** No license says what it allows in fewer words. */
const textLength = 30
