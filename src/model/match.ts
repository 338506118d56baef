/** Where the entry that matched is listed: a mapping of a format, a list of a lexicon or of `signals.yaml`, or a step of reading that needs no list. */
export const matchLists = [
  'mapping',
  'metadata-values',
  'headings',
  'labels',
  'form',
  'asks',
  'cues',
  'frames',
  'claims',
  'usage-code',
  'fetching-code',
  'citation-code',
  'condition-code',
  'metrics',
  'paper-hosts',
  'implied',
  'mail-address',
  'title',
  'introduction',
  'format',
] as const
export type MatchList = (typeof matchLists)[number]

/** Which part of a name an entry of a list is, where it is not all of it. */
export type NamePart = 'part' | 'beginning' | 'ending' | 'half'

/** What made a place speak of a topic: a reference to the entry. A text is made of it only when somebody wants to see it. */
export interface Match {
  readonly list: MatchList
  /** As the list is compared: a key, a phrase as written, a name normalised. */
  readonly entry: string
  readonly part?: NamePart
}
