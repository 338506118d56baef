import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': ', ',
  'list.clauses': '; ',
  'list.and': '{first} и {last}',
  'list.or': '{first} или {last}',
  'count.rule': { one: '{n} правило', few: '{n} правила', many: '{n} правил', other: '{n} правила' },
  'count.subject': { one: '{n} объект', few: '{n} объекта', many: '{n} объектов', other: '{n} объекта' },
  'count.document': { one: '{n} документ', few: '{n} документа', many: '{n} документов', other: '{n} документа' },
  'count.level': '{n} {level}',
  direction: 'ltr',
}
