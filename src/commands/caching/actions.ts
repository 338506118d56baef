/** What can be done with a cache. */
export const cacheActions = [
  { name: 'clean', usage: '[folder]', summary: 'remove what is kept in the folder, and nothing else' },
] as const
