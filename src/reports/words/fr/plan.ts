import type { plan as english } from '../en/plan.ts'
import type { Translation } from '../translation.ts'

export const plan: Translation<typeof english> = {
  'plan.write-section': 'après cette ligne : une section{about}{heading}',
  'plan.write-at-end': 'à la fin : une section{about}{heading}',
  'plan.heading': ', intitulée « {heading} »',
  'plan.about': ' sur {topic}',
  'plan.add-key': 'dans les métadonnées au-dessus de cette ligne : la clé {key}',
  'plan.fill-in': 'ici : une réponse{about} à la place de ce qui ne dit rien',
  'plan.complete': 'ici : ce que la réponse{about} ne dit pas encore',
  'plan.correct': 'ici : une valeur{about} qui convient',
  'plan.remove': 'ici : retirer ce qui ne devrait pas y être',
  'plan.mend-link': 'ici : un lien qui mène quelque part, à la place de {names}',
  'plan.write-document': 'un document propre, ou un lien vers un document, pour {names}',
  'plan.say-elsewhere': 'à dire{about} ainsi : {instead}, ce format n’ayant pas de place pour cela',
  'plan.shows': 'doit montrer {information}',
  'plan.rule': '{rule} ({level})',
  'plan.rule-part': '{rule} ({level}), avec d’autres étapes',
  'plan.total': 'levées jusqu’ici : {levels}',
  'plan.of': '{n} sur {all} {level}',
  'plan.end': {
    one: '{n} modification lève {levels}',
    many: '{n} de modifications lèvent {levels}, les plus utiles d’abord',
    other: '{n} modifications lèvent {levels}, les plus utiles d’abord',
  },
  'plan.nothing': 'rien à modifier : aucune règle jusqu’à {level} n’a échoué',
  'plan.left': '{levels} laissées de côté ; --level {level} les planifie aussi',
  'plan.open':
    'aucune modification n’est prévue pour {review} auxquelles une personne doit répondre et {notJudged} qui n’ont pu être jugées',
  'fix.edits': { one: '{n} modification', many: '{n} de modifications', other: '{n} modifications' },
  'fix.files': { one: '{n} fichier', many: '{n} de fichiers', other: '{n} fichiers' },
  'fix.would': '{edits} à faire dans {files} ; rien n’a été écrit',
  'fix.done': '{edits} dans {files} : fait',
  'fix.left': {
    one: '{n} fichier laissé tel quel',
    many: '{n} de fichiers laissés tels quels',
    other: '{n} fichiers laissés tels quels',
  },
  'fix.none': {
    one: 'rien à corriger dans {n} document',
    many: 'rien à corriger dans {n} de documents',
    other: 'rien à corriger dans {n} documents',
  },
}
