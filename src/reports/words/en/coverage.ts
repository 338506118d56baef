/** What a run says about the clauses of another framework. */
export const coverage = {
  'label.crosswalk': 'crosswalk',
  'coverage.framework': '{title} ({edition}; {issuer})',
  'coverage.no-claim': 'Topics in common, clause by clause; no statement of compliance with this framework.',
  'coverage.standing': '{standing} ({read})',
  'coverage.not-in-force': 'not in force',
  'coverage.asked-of-none': 'asked of no document',
  'coverage.none-known': 'no counterpart is known for {rules}',
  'coverage.not-sought': {
    one: 'for {n} rule no counterpart was looked for',
    other: 'for {n} rules no counterpart was looked for',
  },
  'strength.comparable': '',
  'strength.partial': 'in part',
  'strength.related': 'related',
  'certainty.uncertain': 'uncertain',
} as const
