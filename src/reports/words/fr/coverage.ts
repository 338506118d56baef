import type { coverage as english } from '../en/coverage.ts'
import type { Translation } from '../translation.ts'

export const coverage: Translation<typeof english> = {
  'label.crosswalk': 'parallèle',
  'coverage.framework': '{title} ({edition} ; {issuer})',
  'coverage.no-claim': 'Sujets communs, article par article ; aucune affirmation de conformité à ce cadre.',
  'coverage.standing': '{standing} ({read})',
  'coverage.not-in-force': 'pas en vigueur',
  'coverage.asked-of-none': 'demandée à aucun document',
  'coverage.none-known': 'aucun équivalent connu pour {rules}',
  'coverage.not-sought': {
    one: 'pour {n} règle, aucun équivalent n’a été cherché',
    many: 'pour {n} de règles, aucun équivalent n’a été cherché',
    other: 'pour {n} règles, aucun équivalent n’a été cherché',
  },
  'strength.comparable': '',
  'strength.partial': 'en partie',
  'strength.related': 'voisin',
  'certainty.uncertain': 'incertain',
}
