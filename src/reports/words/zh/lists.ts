import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': '、',
  'list.and': '{first}和{last}',
  'list.or': '{first}或{last}',
  direction: 'ltr',
}
