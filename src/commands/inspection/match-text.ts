import type { Match } from '../../model/match.ts'
import type { TopicId } from '../../model/topic.ts'
import { entryOf, type LexiconEntries, type LexiconEntry } from '../../reading/vocabulary/lexicon-entries.ts'
import type { Say } from '../../reports/words/say.ts'

/** What matched, with the entry of the lexicon that it refers to, if it refers to one: to be said in any language. */
export interface Matched extends Match {
  readonly listed?: LexiconEntry
}

export const matchedBy = (match: Match, topic: TopicId, entries: LexiconEntries): Matched => {
  const listed = entryOf(entries(topic), match.list, match.entry)
  return listed === undefined ? match : { ...match, listed }
}

/** For people: `lexicon.en: "Out-of-scope use" (heading)`, `mapping: license`. */
export const matchText = ({ list, entry, part, listed }: Matched, say: Say): string => {
  const kind = say(`matched.${listed?.section === 'headings' && list === 'labels' ? 'headings' : list}`)
  const how = part === undefined ? kind : say('match.how', { kind, part: say(`name.${part}`) })
  if (listed !== undefined) return say('match.lexicon', { language: listed.language, text: listed.text, how })
  switch (list) {
    case 'headings':
    case 'labels':
    case 'asks':
    case 'cues':
    case 'frames':
      return say('match.listed', { list: say('match.in-lexicon'), entry, how })
    case 'form':
      return say('match.listed', { list: say('match.in-form'), entry, how: kind })
    case 'mapping':
      return say('match.plain', { list: say('match.in-mapping'), entry })
    case 'metadata-values':
      return say('match.plain', { list: 'metadata.yaml', entry })
    case 'usage-code':
    case 'fetching-code':
    case 'citation-code':
    case 'condition-code':
    case 'metrics':
    case 'paper-hosts':
    case 'implied':
      return say('match.listed', { list: 'signals.yaml', entry, how: kind })
    case 'mail-address':
    case 'claims':
    case 'title':
    case 'introduction':
    case 'format':
      return say('match.plain', { list: say('match.in-reading'), entry: kind })
  }
}
