/** What is said of signatures and capsules. */
export const evidence = {
  'sign.signed': '{bundle} signs {result} with the key {key}',
  'pack-sign.signed': '{bundle} signs {pack}, SHA-256 {digest}, with the key {key}',
  'pack-lock.pinned-key': '{path} pins {pack}, SHA-256 {digest}, signed with the key {key}',
  'verify.signed': '{bundle} is signed with the key {keys}, and unchanged',
  'verify.verdict': 'the verdict that was signed: {verdict} (as of {date}, by {tool})',
  'verify.result': '{result} is the result that was signed, byte for byte',
  'verify.files': { one: '{n} file', other: '{n} files' },
  'verify.project': '{folder} holds what was signed: {files}, packs ({packs}) and words',
  'verify.alone': 'nothing was held against it: name the result, or the project with --project',
  'verify.pack': '{pack} is what was signed with the key {keys}: SHA-256 {digest}',
  'capsule.packed': '{capsule} holds the check of {date}: {verdict}, {files}, SHA-256 {digest}',
  'replay.same': '{capsule} judged again comes to the same bytes: SHA-256 {digest}',
  'replay.verdict': 'the verdict: {verdict} (as of {date})',
  'replay.other-tool': 'it was judged by waco {one}, and again by waco {other}; nothing but that number differs',
  'replay.other-build': 'it was judged by another build of waco {version}',
} as const
