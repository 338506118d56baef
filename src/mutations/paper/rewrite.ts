import type { Span } from '../../model/span.ts'
import type { NotApplicable, Target } from './mutation.ts'
import type { Paper, Slot } from './paper.ts'

/** Puts words in the place of every answer; a list gets as many items as it had. `at` counts the places. */
export const replaceAnswers = (paper: Paper, words: (slot: Slot, at: number) => string): string => {
  let at = -1
  const next = (slot: Slot): string => {
    at += 1
    return words(slot, at)
  }
  return withTexts(
    paper.text,
    paper.slots.map(slot => ({ span: slot.span, text: placed(slot, next) })),
  )
}

/** The same for whole blocks, labels and tables included: what cannot stand within a line. */
export const hideBlocks = (target: Target, hide: (text: string) => string): string | NotApplicable => {
  const slots = new Map(
    target.paper.slots.map(slot => {
      const text = target.paper.text.slice(slot.block.start, slot.block.end)
      const whole: Slot = slot.form === 'metadata' ? slot : { ...slot, form: 'body', span: slot.block, text }
      return [whole.span.start, whole]
    }),
  )
  return hideAnswers({ ...target, paper: { ...target.paper, slots: [...slots.values()] } }, hide)
}

/** Takes every answer away and puts what `hide` makes of it there; metadata become a body of their own below the document. */
export const hideAnswers = (
  { paper }: Target,
  hide: (text: string, form: 'block' | 'line') => string,
): string | NotApplicable => {
  if (paper.allMetadata) return { because: 'a YAML file has no running text to hide an answer in' }
  const visible = paper.slots.filter(({ form }) => form !== 'metadata')
  const text = withTexts(paper.text, [
    ...(paper.frontMatter === undefined ? [] : [{ span: paper.frontMatter, text: '' }]),
    ...visible.map(slot => ({
      span: slot.span,
      text: hide(slot.text, slot.form === 'body' ? 'block' : 'line'),
    })),
  ])
  const keys = paper.slots.filter(({ form }) => form === 'metadata').map(slot => `${slot.name}: ${slot.text}`)
  return keys.length === 0 ? text : `${text.trimEnd()}\n\n${hide(keys.join('\n'), 'block')}\n`
}

/** Later places first, so that the offsets of earlier ones hold. */
export const withTexts = (text: string, parts: readonly { readonly span: Span; readonly text: string }[]): string =>
  parts
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((whole, part) => whole.slice(0, part.span.start) + part.text + whole.slice(part.span.end), text)

const placed = (slot: Slot, words: (slot: Slot) => string): string => {
  switch (slot.form) {
    case 'body': {
      const said = words(slot)
      const more = Array.from({ length: said === '' ? 0 : Math.max(0, slot.items - 1) }, () => words(slot))
      return more.length === 0 ? said : [said, ...more].map(item).join('\n')
    }
    case 'value':
      return oneLine(words(slot))
    case 'cell':
      return oneLine(words(slot)).replaceAll('|', '\\|')
    case 'metadata': {
      const said = oneLine(words(slot))
      return said === '' ? '' : JSON.stringify(said)
    }
  }
}

const item = (words: string): string => `- ${oneLine(words)}`

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
