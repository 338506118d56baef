import type { lists as english } from '../en/lists.ts'
import type { Translation } from '../translation.ts'

export const lists: Translation<typeof english> = {
  'list.between': ', ',
  'list.and': '{first} и {last}',
  'list.or': '{first} или {last}',
  direction: 'ltr',
}
