import { normalize } from 'node:path/posix'
import type { JudgedText } from '../../engine/judged-text.ts'
import { wholeDocument } from '../../engine/lies-within.ts'
import { isoDate } from '../../model/calendar.ts'
import type { CitedGap } from '../../model/finding.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { StatedWaiver, Within } from '../../model/waiver.ts'
import { inlineWaivers } from '../../policy/answers/inline-waivers.ts'
import { parseWaivers } from '../../policy/answers/parse-waivers.ts'
import { placeInline } from '../../policy/answers/place-inline.ts'
import { waiverFile } from '../../policy/answers/waiver-schema.ts'
import { becameText } from '../../reports/text/became-text.ts'
import { sayIn } from '../../reports/words/say.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { draftOf } from '../../syntax/draft.ts'
import { appendEntry, type EntryText, linesOf } from '../../syntax/yaml/yaml-append.ts'
import type { Given } from '../asking/command.ts'
import { answerPath, answerSetting } from '../loading/load-answers.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import {
  answerLacks,
  doesNotFail,
  expiryNotADay,
  expiryPassed,
  noCommentsThere,
  placedByComment,
  sectionAndPointer,
  wouldNotHold,
} from './answer-usage.ts'
import { type Answerable, heldWith, judgeForAnswer } from './judge-for-answer.ts'
import { documentIn, type Written, writeAnswer } from './write-answer.ts'

/** `waco waive`: judges as a check does, and writes a waiver for one failure; nothing where it would not hold. */
export const runWaive = async (given: Given): Promise<number> => {
  const asked = requestOf(given)
  if ('problems' in asked) return refuse(asked.problems, languageTyped(given))
  const answerable = await judgeForAnswer(given, asked.rule, asked.document)
  if (typeof answerable === 'number') return answerable
  const written = await waiverFor(asked, answerable)
  if ('code' in written) return refuse([written], answerable.language)
  return writeAnswer(written, answerable.language)
}

interface Asked {
  readonly rule: string
  readonly document: string
  readonly reason: string
  readonly owner: string
  readonly approver: string
  readonly expires: IsoDate
  readonly inline: boolean
  readonly within?: Within
}

const requestOf = (given: Given): Asked | { readonly problems: readonly Problem[] } => {
  const [rule = '', document = ''] = given.operands
  const said = (option: string): string => given.text(option)?.trim() ?? ''
  const [reason, owner, approver, expiry] = [said('reason'), said('owner'), said('approver'), said('expires')]
  const lacking = ['reason', 'owner', 'approver', 'expires'].filter(option => said(option) === '')
  const expires = isoDate(expiry)
  const [section, pointer] = [said('section'), said('pointer')]
  const within = withinOf(section, pointer)
  const problems = [
    ...(lacking.length > 0 ? [answerLacks(lacking)] : []),
    ...(expiry !== '' && expires === undefined ? [expiryNotADay(expiry)] : []),
    ...(section !== '' && pointer !== '' ? [sectionAndPointer()] : []),
    ...(given.on('inline') && within !== undefined ? [placedByComment()] : []),
  ]
  if (problems.length > 0 || expires === undefined) return { problems }
  const inline = given.on('inline')
  const shared = { rule, document: documentNamed(document), reason, owner, approver, expires, inline }
  return { ...shared, ...(within && { within }) }
}

const withinOf = (section: string, pointer: string): Within | undefined => {
  if (section !== '') return { is: 'section', name: section }
  return pointer === '' ? undefined : { is: 'pointer', name: pointer }
}

/** As reports name it: `./cards\README.md` is `cards/README.md`. */
export const documentNamed = (text: string): string => {
  const [path = '', ...part] = text.split('#')
  return [normalize(path.replaceAll('\\', '/')), ...part].join('#')
}

const waiverFor = async (asked: Asked, answerable: Answerable): Promise<Written | Problem> => {
  const { finding, text, asOf } = answerable
  const say = sayIn(answerable.language)
  if (finding.outcome !== 'fail' || text === undefined)
    return doesNotFail(asked.rule, asked.document, say(`outcome.${finding.outcome}`))
  if (asked.expires < asOf) return expiryPassed(asked.expires, asOf)
  const within = asked.inline ? ({ is: 'pointer', name: wholeDocument } as const) : (asked.within ?? withinFound(text))
  const waiver: StatedWaiver = {
    rule: asked.rule,
    document: asked.document,
    within,
    reason: asked.reason,
    owner: asked.owner,
    approver: asked.approver,
    created: asOf,
    expires: asked.expires,
    text: text.text,
    at: { path: '' },
  }
  const held = heldWith(answerable, { waivers: [waiver] }).answered?.waivers.find(({ at }) => at.path === '')
  if (held === undefined || held.became.is !== 'used')
    return wouldNotHold(asked.rule, asked.document, held === undefined ? '' : becameText(held, say))
  return asked.inline ? inDocument(waiver, finding.gaps, answerable) : inFile(waiver, answerable)
}

/** Where all of it stands, if that is one place; what is missing is named by what it is about. */
const withinFound = ({ parts }: JudgedText): Within => {
  const wheres = [...new Set(parts.map(({ where }) => where))]
  const [where] = wheres
  const [first] = parts
  if (wheres.length === 1 && where !== undefined && first !== undefined)
    return first.by === 'metadata'
      ? { is: 'pointer', name: `/${where.replaceAll(' › ', '/').replaceAll('.', '/')}` }
      : { is: 'section', name: where }
  const marks = [...new Set(parts.flatMap(part => part.marks.map(mark => mark.split(':')[0] ?? mark)))]
  const [mark] = marks
  return marks.length === 1 && mark !== undefined
    ? { is: 'section', name: mark }
    : { is: 'pointer', name: wholeDocument }
}

const partsOf = ({ reason, owner, approver, created, expires, text }: StatedWaiver): EntryText => [
  ['reason', reason],
  ['owner', owner],
  ['approver', approver],
  ['created', created],
  ['expires', expires],
  ['text', text],
]

const inFile = async (waiver: StatedWaiver, { settings, today }: Answerable): Promise<Written | Problem> => {
  const path = answerPath(settings, settings.waivers, waiverFile)
  const before = await documentIn(path)
  if (typeof before !== 'string') return before
  const { within } = waiver
  const entry: EntryText = [
    ['rule', waiver.rule],
    ['document', answerSetting(path, today).written(waiver.document)],
    [within.is === 'section' ? 'section' : 'pointer', within.name],
    ...partsOf(waiver),
  ]
  const text = appendEntry(before, 'waivers', entry)
  const read =
    text === undefined ? undefined : parseWaivers({ path, text, sha256: '', bytes: 0 }, answerSetting(path, today))
  const [last] = (read?.value ?? [])
    .filter(each => each.rule === waiver.rule && each.document === waiver.document)
    .slice(-1)
  if (text === undefined || read === undefined || last === undefined) return read?.problems[0] ?? bug(path)
  return { path, text, line: last.at.start?.line ?? 1, shown: linesOf(entry, ''), answer: waiver }
}

const inDocument = async (
  waiver: StatedWaiver,
  gaps: readonly CitedGap[],
  { today }: Answerable,
): Promise<Written | Problem> => {
  const path = waiver.document.split('#')[0] ?? waiver.document
  const source = await readSource(path)
  if (isProblem(source)) return source
  const entry: EntryText = [['rule', waiver.rule], ...partsOf(waiver)]
  const lines = gaps.flatMap(({ at, saw }) => (at.start === undefined || saw.is === 'missing' ? [] : [at.start.line]))
  // What is missing stands nowhere: only the whole document takes it in.
  const within = lines.length === gaps.length ? lines : [1, draftOf(source).lines.count]
  const placed = placeInline(draftOf(source), within, entry)
  if (placed === undefined) return noCommentsThere(path)
  const draft = draftOf({ ...source, text: placed.text })
  const read = inlineWaivers(draft, { ...(today !== undefined && { today }) })
  const last = read.value.find(each => each.rule === waiver.rule && each.at.start?.line === placed.line)
  if (last === undefined) return read.problems[0] ?? noCommentsThere(path)
  const shown = `${placed.text.split(/\r\n|\r|\n/)[placed.line - 1]?.trim() ?? ''}\n`
  return { path, text: placed.text, line: placed.line, shown, answer: waiver }
}

const bug = (path: string): never => {
  throw new Error(`an entry was added to "${path}", and is not there when it is read again`)
}
