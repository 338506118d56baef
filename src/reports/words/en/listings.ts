/** What lists of packs and of rules say, and how the text that a rule rests on is described. */
export const listings = {
  'packs.counts': '{rules} ({levels}), {authority}, as of {date}',
  'packs.extends': '{counts}, extends {pack}',
  'packs.official': 'official',
  'packs.derived': 'derived',
  'packs.languages': 'in {languages}',
  'packs.profile': '{title} ({rules}): {meaning}',
  'packs.reads': 'reads',
  'packs.text': '{title} ({source})',
  'source.line': '{issuer}, {date}; {binding}; {read}',
  'source.binding': 'binding',
  'source.voluntary': 'voluntary',
  'rules.none': 'no rule of {packs} fits all that was asked for',
} as const
