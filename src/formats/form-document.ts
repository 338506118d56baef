import type { DocumentKind } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { dialectsIn } from './dialects-in.ts'
import { isMarkdownFile } from './markdown-file.ts'

/** A Markdown file that fills in a form, whatever it is called and whatever its title says. */
export const recogniseForm = (
  draft: Draft,
  id: string,
  kind: DocumentKind,
  vocabulary: Vocabulary,
): Recognition | undefined => {
  if (!isMarkdownFile(draft)) return undefined
  const dialect = dialectsIn(draft, vocabulary).find(one => one.id === id)
  return dialect === undefined
    ? undefined
    : { as: 'document', kind, sure: 'sure', because: `has items of the form, such as "${dialect.shown}"` }
}
