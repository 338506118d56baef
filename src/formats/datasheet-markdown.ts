import type { Recognition } from '../model/document-format.ts'
import { titleOf } from '../reading/markdown/markdown-facts.ts'
import { isUnspaced, normaliseText } from '../reading/text/normalise.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { fillsIn } from './dialects-in.ts'
import type { FormatSpec } from './format-spec.ts'
import { datasetCardKeys } from './hf-mapping.ts'
import { labelEvidence } from './kind-by-labels.ts'
import { ofSomethingElse } from './kind-by-subject.ts'
import { headingEvidence, kindOfIntroduction, kindOfTitle } from './kind-by-text.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { isMarkdownFile, plainName } from './markdown-file.ts'

/** A data sheet in the manner of "Datasheets for Datasets" (Gebru et al.): it calls itself one, or asks its questions. */
export const datasheetMarkdown: FormatSpec = {
  id: 'datasheet-markdown',
  summary: 'Data sheet in Markdown, in the manner of Datasheets for Datasets or of the Data Cards Playbook',
  recognise: (draft, vocabulary) => {
    const found = isMarkdownFile(draft) ? recogniseSheet(draft, vocabulary) : undefined
    return found !== undefined && ofSomethingElse('data-sheet', draft, vocabulary) !== undefined ? undefined : found
  },
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, datasetCardKeys, vocabulary),
}

const recogniseSheet = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  if (fillsIn(draft, 'data-card', vocabulary))
    return { as: 'document', kind: 'data-sheet', sure: 'sure', because: 'has the sections of a data card' }
  const text = draft.source.text
  const named = /\bdata ?sheets?\b/.test(plainName(draft))
  const says = kindOfTitle(draft, vocabulary) === 'data-sheet' || kindOfIntroduction(draft, vocabulary) === 'data-sheet'
  const calls = says && callsItself(text, vocabulary)
  const headings = named || calls ? headingEvidence(draft, vocabulary) : undefined
  if (kindOfTitle(draft, vocabulary) === undefined && asksQuestions(text, vocabulary))
    return {
      as: 'document',
      kind: 'data-sheet',
      sure: 'sure',
      because: 'asks the questions of Datasheets for Datasets',
    }
  if (calls) return { as: 'document', kind: 'data-sheet', sure: 'sure', because: 'calls itself a datasheet' }
  if (
    named &&
    headings !== undefined &&
    (headings.topics.length >= (isTitledData(draft, vocabulary) ? 1 : 2) || isLabelled(draft, vocabulary))
  )
    return {
      as: 'document',
      kind: 'data-sheet',
      sure: 'likely',
      because: 'is named a datasheet and has its sections',
    }
  return undefined
}

/** "Letters of Lamu dataset". */
const isTitledData = (draft: Draft, vocabulary: Vocabulary): boolean =>
  vocabulary.dataNouns.has(normaliseText(titleOf(draft.markdown().root, vocabulary)?.text ?? ''))

/** Devices and substances have data sheets as well. */
const isLabelled = (draft: Draft, vocabulary: Vocabulary): boolean => {
  const { topics, signs } = labelEvidence(draft, vocabulary)
  return topics.length >= 2 && signs.has('data-sheet')
}

/** Four of its questions are there, however they are answered. */
const asksQuestions = (text: string, { questions }: Vocabulary): boolean => {
  if (!text.includes('?')) return false
  const normal = normaliseText(text)
  return [...questions].filter(stem => normal.includes(stem)).length >= 4
}

/** It says "datasheet", in whatever language, before it says "data card". */
const callsItself = (text: string, { titleKinds }: Vocabulary): boolean => {
  const opening = ` ${normaliseText(text.slice(0, 1500))} `
  const first = titleKinds
    .filter(([, kind]) => kind === 'data-sheet')
    .map(([words]) => ({ words, at: opening.indexOf(isUnspaced(words) ? words : ` ${words} `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]
  return first !== undefined && !first.words.includes('card')
}
