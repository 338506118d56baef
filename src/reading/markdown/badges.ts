import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../model/span.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Inline } from '../../syntax/markdown/markdown-tree.ts'
import { type Context, relevant } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { dropped } from '../facts/onlooker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { pieceOfText } from '../text/piece.ts'
import { badgeAddress, isBadge, licenseAt, type Told } from '../values/badge-address.ts'
import { readLicense } from '../values/licenses.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { summary } from './heading-topics.ts'

/**
 * `![License: MIT](https://img.shields.io/badge/License-MIT-yellow.svg)`: a picture of a label and its value. It is read for what
 * fits in one, and at the head of the text or below a heading on just that: elsewhere it may be the badge of another thing.
 */
export const badgeFacts = (inlines: readonly Inline[], context: Context): readonly Fact[] =>
  picturesIn(inlines).flatMap(picture => {
    const { vocabulary } = context
    for (const { name, value } of told(picture, vocabulary)) {
      const topics = relevant(topicsOfLabel(name, vocabulary), context).filter(({ topic }) => isRead(topic, context))
      if (topics.length === 0) continue
      return topics.flatMap(({ topic, sure, via }) => {
        const where = [...context.path, name].join(' › ')
        const found = { topic, sure, via, by: 'label', where, heading: name } as const
        const fact = factOf(pieceOfText(value, picture.span), found, vocabulary)
        return fact.state === 'answered' && !isValue(fact, value, vocabulary)
          ? dropped(vocabulary, fact, 'no-value', '')
          : [fact]
      })
    }
    return []
  })

const license = knownTopic('license')
const version = knownTopic('version')

const isRead = (topic: TopicId, { path, under }: Context): boolean =>
  (topic === license || topic === version) &&
  (path.length === 0 || under.some(above => above.topic === topic || above.topic === summary))

/** What a badge shows may be the outcome of a check, or a link in disguise. */
const isValue = (fact: Fact, text: string, { licenses }: Vocabulary): boolean =>
  fact.topic === version
    ? /\d\.\d|\bv\d/i.test(text)
    : fact.value !== undefined || readLicense(text, licenses)?.custom === true

interface Picture {
  /** The text that stands for it. */
  readonly alt: string
  readonly address: string
  /** Where a click on it leads. */
  readonly target?: string
  readonly span: Span
}

const picturesIn = (inlines: readonly Inline[], target?: string): readonly Picture[] =>
  inlines.flatMap((inline): readonly Picture[] => {
    if (inline.kind === 'image')
      return [
        { alt: inline.text, address: inline.href, span: inline.span, ...(target === undefined ? {} : { target }) },
      ]
    if (inline.kind === 'link') return picturesIn(inline.inlines, inline.href)
    return inline.kind === 'strong' || inline.kind === 'emphasis' ? picturesIn(inline.inlines, target) : []
  })

/** What it may tell, what is drawn before what only stands for it. */
const told = ({ alt, address, target }: Picture, { licenses }: Vocabulary): readonly Told[] => {
  const drawn = badgeAddress(address, alt)
  const buttons = licenseAt(address)
  if (drawn === undefined && buttons === undefined && !isBadge(address)) return []
  const [, name, value] = /^([^:：]{2,40})[:：]\s*(\S.*)$/u.exec(alt) ?? []
  const leadsTo = target !== undefined && readLicense(target, licenses)?.spdx !== undefined ? target : buttons
  return [
    ...(drawn === undefined ? [] : [drawn]),
    ...(name === undefined || value === undefined ? [] : [{ name, value }]),
    ...(leadsTo === undefined ? [] : [{ name: 'license', value: leadsTo }]),
  ]
}
