/** What stands in a job summary and in a comment on a pull request beside what every report says. */
export const markdown = {
  'markdown.title': 'waco: {verdict}',
  'markdown.theme': 'Theme',
  'markdown.table': 'Failed of judged, by theme and level',
  'markdown.nothing': 'Nothing needs work.',
  'markdown.standing': 'What this result is worth',
  'markdown.counts': 'Documents: {documents}. Rules: {rules}.',
  'markdown.left-out': {
    one: '{n} more finding is left out here, because such a text may not be longer. It stands in the reports of "waco check -o terminal" and "waco check -o json".',
    other:
      '{n} more findings are left out here, because such a text may not be longer. They stand in the reports of "waco check -o terminal" and "waco check -o json".',
  },
} as const
