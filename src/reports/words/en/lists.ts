/** How several things are named in one breath, and which way the language is written. */
export const lists = {
  'list.between': ', ',
  'list.and': '{first} and {last}',
  'list.or': '{first} or {last}',
  direction: 'ltr',
} as const
