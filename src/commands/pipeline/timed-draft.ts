import { type Stopwatch, unwatched } from '../../model/stopwatch.ts'
import type { Draft } from '../../syntax/draft.ts'

/** A draft that tells the watch when a tree is made, which is when it is first asked for, in the middle of other work. */
export const timedDraft = (draft: Draft, watch: Stopwatch): Draft =>
  watch === unwatched
    ? draft
    : {
        ...draft,
        frontMatter: () => watch.time('parse', draft.frontMatter),
        markdown: () => watch.time('parse', draft.markdown),
        tree: () => watch.time('parse', draft.tree),
      }
