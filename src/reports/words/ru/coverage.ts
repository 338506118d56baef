import type { coverage as english } from '../en/coverage.ts'
import type { Translation } from '../translation.ts'

export const coverage: Translation<typeof english> = {
  'label.crosswalk': 'соответствия',
  'coverage.framework': '{title} ({edition}; {issuer})',
  'coverage.no-claim': 'Общие темы, пункт за пунктом; соответствие этим требованиям не утверждается.',
  'coverage.standing': '{standing} ({read})',
  'coverage.not-in-force': 'не действует',
  'coverage.asked-of-none': 'не относится ни к одному документу',
  'coverage.none-known': 'соответствие неизвестно: {rules}',
  'coverage.not-sought': {
    one: 'для {n} правила соответствие не искали',
    few: 'для {n} правил соответствие не искали',
    many: 'для {n} правил соответствие не искали',
    other: 'для {n} правила соответствие не искали',
  },
  'strength.comparable': '',
  'strength.partial': 'частично',
  'strength.related': 'близкое по теме',
  'certainty.uncertain': 'не проверено',
}
