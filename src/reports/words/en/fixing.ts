/** What `waco fix` says of what it leaves alone, and `waco plan` of what it could not try. */
export const fixing = {
  'plan.not-shortest': 'there are too many choices to try them all: a shorter list may exist',
  'fix.left-alone': {
    one: 'left alone, for a person to mend ({n}):',
    other: 'left alone, for a person to mend ({n}):',
  },
  'fix.left-line': '{place} {text}: {reason}',
  'fix.license-unknown': 'no license that SPDX lists; write its identifier, or "other" with a name and a link',
  'fix.license-version': 'which version of the license is meant is not said; write the identifier with its version',
  'fix.license-later': 'whether later versions of the license will do is not said; write -only or -or-later',
  'fix.language-unknown': 'no language that is known by this name; write its tag (BCP 47)',
  'fix.language-unclear': 'may be the name of one language or the tag of another; write the tag in small letters',
  'fix.date-unknown': 'no single day, month or year; write it as YYYY-MM-DD',
  'fix.date-unclear': 'is one day here and another there; write it as YYYY-MM-DD',
  'fix.written-otherwise':
    'is written over several lines or with escapes, and is not rewritten; write the value on one line',
  'fix.key-unclear': 'the section says more than a value, or something else than another; write the key yourself',
  'fix.no-front-matter':
    'could be a key, and there is no front matter with keys line by line to put it into; begin one with "---"',
  'fix.none-certain': {
    one: 'nothing that is certain enough to fix; {n} place left for a person',
    other: 'nothing that is certain enough to fix; {n} places left for a person',
  },
} as const
