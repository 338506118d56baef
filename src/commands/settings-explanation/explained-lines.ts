import { documentName } from '../../model/document.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Place } from '../../model/span.ts'
import { becameText } from '../../reports/text/became-text.ts'
import { declaredText } from '../../reports/text/declared.ts'
import { profileText } from '../../reports/text/profile-text.ts'
import { adjustmentText, levelSuffix, whereText } from '../../reports/text/settings.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import type {
  Asked,
  ExplainedAnswer,
  ExplainedDocument,
  ExplainedFile,
  ExplainedPack,
  ExplainedRule,
  FileFate,
} from './explained-file.ts'

/** What holds for a file, for people. */
export const explainedLines = (file: ExplainedFile, appearance: Appearance): readonly string[] => {
  const say = sayIn(file.language.text)
  const style = styleFor(appearance, say)
  const reason = textIn(file.language.text) ?? (text => text)
  const { settings, lock } = file
  const rows: readonly Row[] = [
    ...(file.documents.length === 0 ? [[say('explained.read'), say('explained.no-document')] as const] : []),
    ...file.documents.flatMap(document => documentRows(document, file.documents.length > 1, reason, say)),
    [say('explained.judged'), fateText(file.judged, reason, say)],
    [
      say('label.settings'),
      settings === undefined ? say('explained.settings-none') : show(`${settings.path}, SHA-256 ${settings.sha256}`),
    ],
    ...file.packs.flatMap(pack => packRows(pack, file, say)),
    [say('label.lock'), lock === undefined ? say('explained.lock-none') : show(`${lock.path}, SHA-256 ${lock.sha256}`)],
    ...file.declared.map(fact => [say('label.declared'), declaredText(fact, say)] as const),
    [say('explained.language'), askedText(file.language, say)],
    ...file.outputs.map(output => [say('explained.outputs'), askedText(output, say)] as const),
    ...file.limits.map(limit => [say('explained.limits'), askedText(limit, say)] as const),
    ...answerRows(file, say),
  ]
  const widest = Math.max(...rows.map(([label]) => displayWidth(label)))
  return [
    style.strong(show(file.path)),
    ...rows.flatMap(([label, text], at) =>
      hanging(`  ${padded(rows[at - 1]?.[0] === label ? '' : label, widest + 2)}`, text, style.columns, style.faint),
    ),
    ...file.documents.flatMap(document => ruleLines(document, file.documents.length > 1, style)),
  ]
}

type Row = readonly [label: string, text: string]

const documentRows = (
  document: ExplainedDocument,
  several: boolean,
  reason: (text: string) => string,
  say: Say,
): readonly Row[] => {
  const kind = [say(`kind.${document.kind}`), document.format].join(say('list.between'))
  const name = several ? [show(documentName(document)), kind].join(say('list.clauses')) : kind
  return [
    [say('explained.read'), say('explained.member', { subject: name, reason: show(reason(document.because)) })],
    ...document.subjects.map(({ id, describes, because, declared }): Row => {
      const called = declared === undefined ? id : `${id}, ${declared.name}`
      const subject = describes === 'part' ? say('explained.part', { subject: show(called) }) : show(called)
      return [say('explained.subject'), say('explained.member', { subject, reason: show(reason(because)) })]
    }),
  ]
}

const fateText = (fate: FileFate, reason: (text: string) => string, say: Say): string => {
  switch (fate.is) {
    case 'judged':
      return fate.by === undefined
        ? say('explained.yes')
        : say('explained.yes-by', { pattern: show(fate.by.pattern), where: whereText(fate.by.at, say) })
    case 'left-out':
      return say('explained.left-out', { pattern: show(fate.by.pattern), where: whereText(fate.by.at, say) })
    case 'passed-over':
    case 'not-read':
      return say(`explained.${fate.is}`, { reason: show(reason(fate.because)) })
    case 'not-searched':
      return say('explained.not-searched')
  }
}

const packRows = (
  { ref, digest, asked, profile }: ExplainedPack,
  { lock }: ExplainedFile,
  say: Say,
): readonly Row[] => {
  const pinned = lock === undefined ? [] : [say('explained.pinned', { path: show(lock.path) })]
  const parts = [show(`${ref}, SHA-256 ${digest}`), askedPlace(asked.at, say), ...pinned]
  return [
    [say('label.pack'), parts.join(say('list.clauses'))],
    ...(profile
      ? [
          [
            say('label.pack'),
            `${profileText(profile, profile.asked, say)}${say('list.clauses')}${askedPlace(profile.at, say)}`,
          ] as const,
        ]
      : []),
  ]
}

/** Each answer that speaks of the file, with what came of it; then how many do not, so that a misspelt name is found. */
const answerRows = ({ answers: { own, elsewhere }, judged }: ExplainedFile, say: Say): readonly Row[] => {
  const named = elsewhere.map(({ document, answers }) =>
    say('explained.elsewhere-of', { document: show(document), n: answers }),
  )
  const others = named.length === 0 ? [] : [say('explained.elsewhere', { documents: named.join(say('list.between')) })]
  const none = [...(own.length === 0 ? [say('explained.answers-none')] : []), ...others]
  return [
    ...own.map((answer): Row => [say(`label.${answer.of}`), answerRow(answer, judged, say)]),
    ...none.map((text): Row => [say('label.answers'), text]),
  ]
}

const answerRow = (answer: ExplainedAnswer, judged: FileFate, say: Say): string => {
  const { became, rule, at } = answer
  const idle = became.is === 'unused' && (became.because === 'no-such-document' || became.because === 'not-looked-at')
  return say('explained.answer', {
    rule: show(rule),
    became:
      idle && judged.is !== 'judged'
        ? say('fate.unused', { reason: say('explained.unjudged') })
        : becameText(answer, say),
    where: whereText(at, say),
    within: 'within' in answer ? say('explained.within', { name: show(answer.within.name) }) : '',
    said: show('reason' in answer ? answer.reason : answer.answer),
  })
}

const askedText = ({ text, at }: Asked, say: Say): string =>
  at === undefined ? show(text) : `${show(text)}${say('list.clauses')}${askedPlace(at, say)}`

const askedPlace = (at: Place | undefined, say: Say): string => {
  if (at === undefined) return say('explained.usual')
  return at.start === undefined ? say('explained.typed') : say('explained.asked', { where: whereText(at, say) })
}

const ruleLines = (document: ExplainedDocument, several: boolean, style: Style): readonly string[] => {
  const { say } = style
  const title = say('explained.rules', { n: document.rules.length })
  const widest = Math.max(0, ...document.rules.map(({ rule }) => rule.length))
  return [
    '',
    style.strong(several ? `${show(documentName(document))}: ${title}` : title),
    ...document.rules.flatMap(rule => ruleLine(rule, widest, style)),
  ]
}

const ruleLine = (rule: ExplainedRule, widest: number, style: Style): readonly string[] => {
  const { say } = style
  const indent = `  ${rule.rule.padEnd(widest)}  ${rule.level.padEnd(longest)}  `
  const title = rule.of === 'subject' ? say('explained.together', { title: show(rule.title) }) : show(rule.title)
  return [
    ...hanging(indent, `${title}${levelSuffix(rule, undefined, say)}`, style.columns),
    ...(rule.adjusted === undefined
      ? []
      : hanging(' '.repeat(indent.length), adjustmentText(rule.adjusted, say), style.columns)),
  ]
}

const longest = 'should'.length
