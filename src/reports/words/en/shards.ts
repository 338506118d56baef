/** What `waco check --shard` says. */
export const shards = {
  'count.file': { one: '{n} file', other: '{n} files' },
  'shard.written':
    'shard {index} of {of}: {files} judged, written to {path}; there is no verdict before "waco merge" has all parts',
} as const
