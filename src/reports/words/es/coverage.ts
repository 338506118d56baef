import type { coverage as english } from '../en/coverage.ts'
import type { Translation } from '../translation.ts'

export const coverage: Translation<typeof english> = {
  'label.crosswalk': 'paralelo',
  'coverage.framework': '{title} ({edition}; {issuer})',
  'coverage.no-claim': 'Temas en común, cláusula por cláusula; no se afirma conformidad con este marco.',
  'coverage.standing': '{standing} ({read})',
  'coverage.not-in-force': 'no vigente',
  'coverage.asked-of-none': 'no se pidió a ningún documento',
  'coverage.none-known': 'no se conoce equivalente para {rules}',
  'coverage.not-sought': {
    one: 'para {n} regla no se buscó equivalente',
    many: 'para {n} de reglas no se buscó equivalente',
    other: 'para {n} reglas no se buscó equivalente',
  },
  'strength.comparable': '',
  'strength.partial': 'en parte',
  'strength.related': 'afín',
  'certainty.uncertain': 'incierto',
}
