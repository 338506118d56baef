import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': ', ',
  'list.clauses': ' ; ',
  'list.and': '{first} et {last}',
  'list.or': '{first} ou {last}',
  'count.rule': { one: '{n} règle', many: '{n} de règles', other: '{n} règles' },
  'count.subject': { one: '{n} objet décrit', many: '{n} d’objets décrits', other: '{n} objets décrits' },
  'count.document': { one: '{n} document', many: '{n} de documents', other: '{n} documents' },
  'count.level': '{n} {level}',
  direction: 'ltr',
}
