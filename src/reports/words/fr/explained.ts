import type { explained as english } from '../en/explained.ts'
import type { Translation } from '../translation.ts'

export const explained: Translation<typeof english> = {
  'explained.settings-none': 'aucun : pas de waco.yaml ici ni au-dessus, ni de « waco » dans un package.json',
  'explained.lock-none': 'aucun : les jeux de règles sont pris tels quels ; « waco pack lock » les fixe',
  'explained.asked': 'demandé dans {where}',
  'explained.typed': 'demandé sur la ligne de commande',
  'explained.usual': 'celui d’usage, car rien d’autre n’est demandé',
  'explained.pinned': 'fixé par {path}',
  'explained.judged': 'jugé',
  'explained.read': 'lu comme',
  'explained.subject': 'sujet',
  'explained.language': 'langue',
  'explained.outputs': 'rapports',
  'explained.limits': 'limites',
  'explained.yes': 'oui, à chaque contrôle de ce dossier',
  'explained.yes-by': 'oui, par l’inclusion « {pattern} » ({where})',
  'explained.left-out':
    'non : l’exclusion « {pattern} » ({where}) l’écarte ; nommé sur la ligne de commande, il est jugé',
  'explained.passed-over': 'non : {reason} ; nommé sur la ligne de commande, il est jugé',
  'explained.not-read': 'non : {reason}',
  'explained.not-searched':
    'non : un contrôle de ce dossier ne le regarde pas, car il est hors de ce dossier, est ignoré par Git, se trouve dans un dossier d’autrui ou a une autre extension ; nommé sur la ligne de commande, il est jugé',
  'explained.no-document': 'rien qui puisse être jugé',
  'explained.part': '{subject}, sur une de ses parties',
  'explained.member': '{subject} : {reason}',
  'explained.answer': '{rule}{within} : {became} ({where}) : {said}',
  'explained.within': ' sur {name}',
  'explained.unjudged': 'le fichier n’est pas jugé',
  'explained.answers-none': 'aucune pour ce fichier',
  'explained.elsewhere': 'pour d’autres documents : {documents}',
  'explained.elsewhere-of': '{document} ({n})',
  'explained.rules': 'règles applicables : {n}',
  'explained.together': '{title}, posée à son sujet dans son ensemble',
}
