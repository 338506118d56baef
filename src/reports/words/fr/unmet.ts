import type { unmet as english } from '../en/unmet.ts'
import type { Translation } from '../translation.ts'

export const unmet: Translation<typeof english> = {
  'unmet.title': 'cherché et non trouvé',
  'unmet.how': '--verbose les donne tous, avec les raisons',
  'unmet.few': '{what} ({n}) : {names}',
  'unmet.few.more': '{what} ({n}) : {names}, …',
  'unmet.rules': 'règles qui n’ont rien jugé',
  'unmet.selectors': 'chemins et motifs qui n’ont rien atteint',
  'unmet.topics': 'sujets demandés par des règles et auxquels aucun document ne répond',
  'unmet.item': '{name} : {text}',
  'unmet.no-document': 'aucun document de ce genre n’a été jugé ({kinds})',
  'unmet.subject': 'documents d’un même objet pris ensemble',
  'unmet.not-applicable':
    'ne s’appliquait nulle part où elle a été posée ({n}), selon ce qui est dit ou non sur {topics}',
  'unmet.nothing': 'rien n’en est dit nulle part ; demandé par {rules}',
  'unmet.instead': 'il n’y a que {states} ; demandé par {rules}',
  'selector.command-line': 'donné en ligne de commande',
  'selector.include': 'donné sous « include » dans les réglages',
  'selector.exclude': 'donné sous « exclude » dans les réglages',
  'selector.subject': 'donné pour un objet dans les réglages',
  'html.unmet.rule': 'Règle',
  'html.unmet.topic': 'Sujet',
  'html.unmet.selector': 'Chemin ou motif',
  'html.unmet.given': 'Donné',
  'html.unmet.left': 'et {n} de plus, que nomme le rapport JSON de la même exécution',
}
