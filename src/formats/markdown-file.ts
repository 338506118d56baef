import type { Draft } from '../syntax/draft.ts'

/** Markdown by its name; the content decides what is in it. */
export const isMarkdownFile = ({ source }: Draft): boolean =>
  /(?:\.(?:md|markdown|mdown|mkd)|(?:^|\/)readme)$/i.test(source.path)

/** The file's own name in lower case, with all marks folded to one space: `MODEL_CARD.md` → `model card md`. */
export const plainName = ({ source }: Draft): string =>
  (source.path.split('/').at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
