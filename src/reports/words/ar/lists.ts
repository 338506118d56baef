import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': '، ',
  'list.clauses': '؛ ',
  'list.and': '{first} و{last}',
  'list.or': '{first} أو {last}',
  'count.rule': {
    zero: 'لا قواعد',
    one: 'قاعدة واحدة',
    two: 'قاعدتان',
    few: '{n} قواعد',
    many: '{n} قاعدة',
    other: '{n} قاعدة',
  },
  'count.subject': {
    zero: 'لا موضوعات',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: '{n} موضوعات',
    many: '{n} موضوعًا',
    other: '{n} موضوع',
  },
  'count.document': {
    zero: 'لا وثائق',
    one: 'وثيقة واحدة',
    two: 'وثيقتان',
    few: '{n} وثائق',
    many: '{n} وثيقة',
    other: '{n} وثيقة',
  },
  'count.level': '{n} {level}',
  direction: 'rtl',
}
