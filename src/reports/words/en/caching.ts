/** What `waco cache` says. */
export const caching = {
  'count.record': { one: '{n} result', other: '{n} results' },
  'cache.cleaned': '{records} removed from {folder}',
} as const
