import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': '、',
  'list.clauses': '；',
  'list.and': '{first}和{last}',
  'list.or': '{first}或{last}',
  'count.rule': { other: '{n} 条规则' },
  'count.subject': { other: '{n} 个对象' },
  'count.document': { other: '{n} 份文档' },
  'count.level': '{n} 条 {level}',
  direction: 'ltr',
}
