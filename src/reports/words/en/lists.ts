/** How several things are named in one breath, and which way the language is written. */
export const lists = {
  'list.between': ', ',
  'list.clauses': '; ',
  'list.and': '{first} and {last}',
  'list.or': '{first} or {last}',
  'count.rule': { one: '{n} rule', other: '{n} rules' },
  'count.subject': { one: '{n} subject', other: '{n} subjects' },
  'count.document': { one: '{n} document', other: '{n} documents' },
  'count.level': '{n} {level}',
  direction: 'ltr',
} as const
