import type { Fact } from '../model/fact.ts'
import type { Citation, CitedFact, CitedGap, CitedSwitch, SourceLine } from '../model/finding.ts'
import type { Gap, Saw, Switch } from '../model/judgement.ts'
import type { LineIndex } from '../model/line-index.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** Turns offsets into places with what stands there, so that a report needs no file to be drawn. */
export interface Cite {
  readonly span: (span: Span) => Citation
  readonly fact: (fact: Fact) => CitedFact
  readonly gap: (gap: Omit<Gap, 'on'>) => CitedGap
  readonly switchedBy: (because: Switch) => CitedSwitch
}

/** Lines shown of one place, characters of one line, characters of one excerpt. */
const most = { lines: 3, line: 300, excerpt: 400 }

/** What is cited again is the same thing, so that what is kept of a document holds it once. */
export const citing = (source: Source, lines: LineIndex): Cite => {
  const spans = new Map<string, Citation>()
  const spanOf = (at: Span): Citation => {
    const [start, end] = [lines.positionAt(at.start), lines.positionAt(at.end)]
    return { at: { path: source.path, start, end }, lines: linesOf(source.text, lines, at, start.line, end.line) }
  }
  const span = (at: Span): Citation => madeOnce(spans, `${at.start} ${at.end}`, () => spanOf(at))
  const facts = new Map<Fact, CitedFact>()
  const factOf = (cited: Fact): CitedFact => ({
    ...span(cited.span),
    topic: cited.topic,
    state: cited.state,
    reason: cited.reason,
    by: cited.by,
    where: cited.where,
    excerpt: excerptOf(cited.text),
  })
  const fact = (cited: Fact): CitedFact => madeOnce(facts, cited, () => factOf(cited))
  return {
    span,
    fact,
    gap: ({ at, saw, wanted, or }) => ({ ...span(at), saw: withExcerpt(saw), wanted, ...(or && { or }) }),
    switchedBy: because => {
      switch (because.is) {
        case 'fact':
          return { is: 'fact', ...fact(because.fact) }
        case 'absence': {
          const { topic, searched, at } = because.missing
          return { is: 'absence', topic, searched, ...span(at) }
        }
        case 'declared':
          return because
      }
    },
  }
}

const madeOnce = <Key, Made>(known: Map<Key, Made>, key: Key, make: () => Made): Made => {
  const made = known.get(key) ?? make()
  known.set(key, made)
  return made
}

const linesOf = (
  text: string,
  lines: LineIndex,
  { start, end }: Span,
  first: number,
  lineOfEnd: number,
): readonly SourceLine[] => {
  // A span that ends with its line end stops at the start of the next line, of which it holds nothing.
  const last = lineOfEnd === first ? first : lines.positionAt(Math.max(start, end - 1)).line
  const shown: SourceLine[] = []
  for (let line = first; line <= last && shown.length < most.lines; line += 1)
    shown.push(lineOf(text, lines, line, start))
  return shown
}

const lineOf = (text: string, lines: LineIndex, number: number, start: number): SourceLine => {
  const line = lines.lineSpan(number)
  if (line.end - line.start <= most.line) return { number, text: text.slice(line.start, line.end) }
  // Some of what stands before the place, the rest from it on.
  const wanted = Math.max(line.start, start - most.line / 4)
  const from = afterPair(text, Math.min(wanted, line.end - most.line))
  const to = beforePair(text, Math.min(from + most.line, line.end))
  const cutBefore = from > line.start
  const cutAfter = to < line.end
  const shown = text.slice(cutBefore ? from + 1 : from, cutAfter ? to - 1 : to)
  return {
    number,
    text: `${cutBefore ? '…' : ''}${shown}${cutAfter ? '…' : ''}`,
    ...(cutBefore && { from: from - line.start + 1 }),
  }
}

const excerptOf = (text: string): string =>
  text.length <= most.excerpt ? text : `${text.slice(0, beforePair(text, most.excerpt) - 1)}…`

const withExcerpt = (saw: Saw): Saw => ('text' in saw ? { ...saw, text: excerptOf(saw.text) } : saw)

/** A cut moved to where its neighbour, which the ellipsis replaces, is a whole character. */
const afterPair = (text: string, at: number): number => (isLow(text, at + 1) ? at + 1 : at)
const beforePair = (text: string, at: number): number => (isLow(text, at - 1) ? at - 1 : at)

/** The second half of a character beyond U+FFFF. */
const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
