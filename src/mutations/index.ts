// Generated from the files of this folder by `npm run generate`; do not edit.

import { codeFence } from './code-fence.ts'
import { denial } from './denial.ts'
import { emptied } from './emptied.ts'
import { emptyPhrases } from './empty-phrases.ts'
import { headingOnly } from './heading-only.ts'
import { hiddenElement } from './hidden-element.ts'
import { homoglyphHeading } from './homoglyph-heading.ts'
import { htmlComment } from './html-comment.ts'
import { keywordList } from './keyword-list.ts'
import { linkDefinition } from './link-definition.ts'
import { loremIpsum } from './lorem-ipsum.ts'
import { lostReference } from './lost-reference.ts'
import { none } from './none.ts'
import { ownRemedy } from './own-remedy.ts'
import { ownStatement } from './own-statement.ts'
import type { Mutation } from './paper/mutation.ts'
import { placeholder } from './placeholder.ts'
import { sameParagraph } from './same-paragraph.ts'
import { templateInstruction } from './template-instruction.ts'
import { whiteText } from './white-text.ts'
import { wrongSubject } from './wrong-subject.ts'
import { zeroWidth } from './zero-width.ts'

export const mutations: readonly Mutation[] = [
  codeFence,
  denial,
  emptied,
  emptyPhrases,
  headingOnly,
  hiddenElement,
  homoglyphHeading,
  htmlComment,
  keywordList,
  linkDefinition,
  loremIpsum,
  lostReference,
  none,
  ownRemedy,
  ownStatement,
  placeholder,
  sameParagraph,
  templateInstruction,
  whiteText,
  wrongSubject,
  zeroWidth,
]
