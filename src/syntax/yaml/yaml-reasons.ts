import type { ErrorCode } from 'yaml'

/** Why YAML cannot be read on, in our words; the library's own, in quotes, where it says what we do not know. */
export const yamlReason = (code: ErrorCode, message: string): string =>
  reasons.find(reason => reason.code === code && reason.theirs.test(message))?.ours ??
  `its parser says "${message.replaceAll('"', "'")}"`

interface Reason {
  readonly code: ErrorCode
  /** Tells apart what has one code. */
  readonly theirs: RegExp
  readonly ours: string
}

const reasons: readonly Reason[] = [
  {
    code: 'UNEXPECTED_TOKEN',
    theirs: /^Block scalar header/,
    ours: 'behind "|" or ">" nothing may stand on the line but "+", "-", a digit or a comment',
  },
  { code: 'UNEXPECTED_TOKEN', theirs: /^Unexpected (,|empty item)/, ours: 'a comma stands where a value should' },
  { code: 'UNEXPECTED_TOKEN', theirs: /./, ours: 'nothing of this kind can stand here' },
  { code: 'MISSING_CHAR', theirs: /^Missing , /, ours: 'a comma is missing between two values in brackets' },
  { code: 'MISSING_CHAR', theirs: /^Missing space after :/, ours: 'a space is missing behind the colon' },
  { code: 'MISSING_CHAR', theirs: /^Comments/, ours: 'a space is missing before the "#" of a comment' },
  { code: 'MISSING_CHAR', theirs: /^Tags and anchors/, ours: 'a space is missing behind a tag or an anchor' },
  { code: 'MISSING_CHAR', theirs: /^Sequence item/, ours: 'an item of a list has to begin with "- "' },
  {
    code: 'MISSING_CHAR',
    theirs: /^Missing newline/,
    ours: 'a mapping or a list has to begin on the line behind its tag or anchor',
  },
  { code: 'MISSING_CHAR', theirs: /^Block collection/, ours: 'a mapping or a list cannot begin on the line of "---"' },
  { code: 'MISSING_CHAR', theirs: /directives-end/, ours: 'a line "---" is missing behind the directives' },
  { code: 'BAD_COLLECTION_TYPE', theirs: /./, ours: 'the tag before the value is meant for another kind of value' },
  { code: 'ALIAS_PROPS', theirs: /./, ours: 'an alias can have no tag and no anchor' },
  { code: 'BAD_ALIAS', theirs: /empty/, ours: 'an anchor and an alias need a name' },
  { code: 'BAD_ALIAS', theirs: /ambiguous/, ours: 'a name that ends in a colon can be read in two ways' },
  { code: 'MULTIPLE_ANCHORS', theirs: /./, ours: 'a value can have one anchor only' },
  { code: 'MULTIPLE_TAGS', theirs: /./, ours: 'a value can have one tag only' },
  { code: 'BAD_PROP_ORDER', theirs: /./, ours: 'tags and anchors stand behind "-", "?" and ":", never before them' },
  { code: 'BLOCK_IN_FLOW', theirs: /./, ours: 'inside brackets values are written on one line, with commas' },
  { code: 'KEY_OVER_1024_CHARS', theirs: /./, ours: 'a key may have at most 1024 characters' },
  { code: 'BAD_DIRECTIVE', theirs: /exactly/, ours: 'the directive has too many or too few parts' },
  { code: 'BAD_DIRECTIVE', theirs: /version/, ours: 'the line names another version' },
  { code: 'BAD_DIRECTIVE', theirs: /^Unknown/, ours: 'there is no directive of this name' },
]
