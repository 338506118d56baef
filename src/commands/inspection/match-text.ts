import type { Match, MatchList, NamePart } from '../../model/match.ts'
import type { TopicId } from '../../model/topic.ts'
import { entryOf, type LexiconEntries } from '../../reading/lexicon-entries.ts'

/** What matched, for people: `lexicon.en: "Out-of-scope use" (heading)`, `mapping: license`. */
export const matchText = ({ list, entry, part }: Match, topic: TopicId, entries: LexiconEntries): string => {
  const found = entryOf(entries(topic), list, entry)
  const kind = found?.section === 'headings' && list === 'labels' ? listWord.headings : listWord[list]
  const how = part === undefined ? kind : `${kind}, ${partWord[part]}`
  if (found !== undefined) return `lexicon.${found.language}: "${found.text}" (${how})`
  switch (list) {
    case 'headings':
    case 'labels':
    case 'asks':
    case 'cues':
      return `lexicon: "${entry}" (${how})`
    case 'form':
      return `form: "${entry}" (${kind})`
    case 'mapping':
      return `mapping: ${entry}`
    case 'metadata-values':
      return `metadata.yaml: ${entry}`
    case 'usage-code':
    case 'citation-code':
    case 'condition-code':
    case 'metrics':
    case 'paper-hosts':
    case 'implied':
      return `signals.yaml: "${entry}" (${kind})`
    case 'mail-address':
    case 'claims':
    case 'title':
    case 'introduction':
    case 'format':
      return `reading: ${kind}`
  }
}

const listWord: Readonly<Record<MatchList, string>> = {
  mapping: 'mapping',
  'metadata-values': 'value of metadata',
  headings: 'heading',
  labels: 'label',
  form: 'item',
  asks: 'question',
  cues: 'cue',
  claims: 'words of a claim',
  'usage-code': 'code that uses it',
  'citation-code': 'code that cites it',
  'condition-code': 'code that tells',
  metrics: 'measures',
  'paper-hosts': 'link to a paper',
  implied: 'follows from this topic',
  'mail-address': 'an address to write to',
  title: 'the title names it',
  introduction: 'the text before the first section',
  format: 'the format has it at this place',
}

const partWord: Readonly<Record<NamePart, string>> = {
  part: 'one of its parts',
  beginning: 'at its beginning',
  ending: 'at its end',
}
