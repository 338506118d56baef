import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': ', ',
  'list.clauses': '; ',
  'list.and': '{first} y {last}',
  'list.or': '{first} o {last}',
  'count.rule': { one: '{n} regla', many: '{n} de reglas', other: '{n} reglas' },
  'count.subject': { one: '{n} objeto descrito', many: '{n} de objetos descritos', other: '{n} objetos descritos' },
  'count.document': { one: '{n} documento', many: '{n} de documentos', other: '{n} documentos' },
  'count.level': '{n} {level}',
  direction: 'ltr',
}
