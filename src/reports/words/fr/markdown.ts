import type { markdown as english } from '../en/markdown.ts'
import type { Translation } from '../translation.ts'

export const markdown: Translation<typeof english> = {
  'markdown.title': 'waco : {verdict}',
  'markdown.theme': 'Thème',
  'markdown.table': 'Échecs sur règles jugées, par thème et niveau',
  'markdown.nothing': 'Rien à corriger.',
  'markdown.standing': 'Ce que vaut ce résultat',
  'markdown.counts': 'Documents : {documents}. Règles : {rules}.',
  'markdown.left-out': {
    one: '{n} autre constat est omis ici, car un tel texte ne peut pas être plus long. Il figure dans les rapports de « waco check -o terminal » et « waco check -o json ».',
    many: '{n} d’autres constats sont omis ici, car un tel texte ne peut pas être plus long. Ils figurent dans les rapports de « waco check -o terminal » et « waco check -o json ».',
    other:
      '{n} autres constats sont omis ici, car un tel texte ne peut pas être plus long. Ils figurent dans les rapports de « waco check -o terminal » et « waco check -o json ».',
  },
}
