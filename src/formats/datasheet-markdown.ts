import { normaliseText } from '../reading/normalise.ts'
import type { FormatSpec } from './format-spec.ts'
import { datasetCardKeys } from './hf-mapping.ts'
import { headingEvidence, kindOfIntroduction, kindOfTitle } from './kind-by-text.ts'
import { readMarkdownCard } from './markdown-card.ts'
import { isMarkdownFile, plainName } from './markdown-file.ts'

/** A data sheet in the manner of "Datasheets for Datasets" (Gebru et al.): it calls itself one, or asks its questions. */
export const datasheetMarkdown: FormatSpec = {
  id: 'datasheet-markdown',
  summary: 'Data sheet in Markdown, in the manner of Datasheets for Datasets',
  recognise: (draft, vocabulary) => {
    if (!isMarkdownFile(draft)) return undefined
    const text = draft.source.text
    const named = /\bdata ?sheets?\b/.test(plainName(draft))
    const says =
      kindOfTitle(draft, vocabulary) === 'data-sheet' || kindOfIntroduction(draft, vocabulary) === 'data-sheet'
    const calls =
      says &&
      /data\s?sheet|hoja de datos|ficha|資料表|数据表/i.test(text.slice(0, 1500)) &&
      !/data\s?card/i.test(text.slice(0, 300))
    const normal = text.includes('?') ? normaliseText(text) : ''
    const stems = questionStems.filter(stem => normal.includes(stem)).length
    const headings = named || calls ? headingEvidence(draft, vocabulary) : undefined
    if (stems >= 4 && kindOfTitle(draft, vocabulary) === undefined)
      return {
        as: 'document',
        kind: 'data-sheet',
        sure: 'sure',
        because: 'asks the questions of Datasheets for Datasets',
      }
    if (calls) return { as: 'document', kind: 'data-sheet', sure: 'sure', because: 'calls itself a datasheet' }
    if (named && headings !== undefined && headings.topics.length >= 2)
      return {
        as: 'document',
        kind: 'data-sheet',
        sure: 'likely',
        because: 'is named a datasheet and has its sections',
      }
    return undefined
  },
  read: (draft, document, vocabulary) => readMarkdownCard(draft, document, datasetCardKeys, vocabulary),
}

/** How the questions begin; their ends are often trimmed. */
const questionStems: readonly string[] = [
  'for what purpose was the dataset created',
  'who created the dataset',
  'who funded the creation',
  'what do the instances',
  'how many instances are there',
  'what data does each instance consist of',
  'is there a label or target',
  'how was the data associated with each instance acquired',
  'who was involved in the data collection',
  'has the dataset been used for any tasks',
  'will the dataset be distributed',
  'who will be supporting hosting maintaining',
  'will the dataset be updated',
]
