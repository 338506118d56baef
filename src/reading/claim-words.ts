import type { TopicId } from '../model/topic.ts'
import { listedTopic } from './known-topic.ts'
import type { Layers } from './layers.ts'
import { normaliseText } from './normalise.ts'
import { type Phrases, phrases } from './phrases.ts'
import { keysOf, listsAt, textsAt } from './word-lists.ts'

/** A topic that is a claim about somebody named: it counts wherever a reader meets it, be it the text of a badge or a key of metadata. */
export interface Claim {
  readonly topic: TopicId
  /** Normalised; without one of them no statement makes the claim. */
  readonly names: readonly string[]
  readonly cues: Phrases
  readonly denials: Phrases
  /** What keeps a denial from being one: "not only". */
  readonly undone: Phrases
}

/** `{name}` in a cue stands for each of the names. */
export const readClaims = (lexicons: Layers): readonly Claim[] => {
  const topics = new Set(lexicons.roots.flatMap(root => keysOf(listsAt(root, 'claims')).map(([topic]) => topic)))
  return [...topics].map(topic => {
    const names = lexicons.all('claims', topic, 'names')
    // Each language puts its cues around its own names.
    const cues = lexicons.roots.flatMap(root =>
      textsAt(root, 'claims', topic, 'cues').flatMap(cue =>
        cue.includes('{name}')
          ? textsAt(root, 'claims', topic, 'names').map(name => cue.replaceAll('{name}', name))
          : [cue],
      ),
    )
    return {
      topic: listedTopic(topic),
      names: [...new Set(names.map(normaliseText))],
      cues: phrases(cues.map(cue => [cue, cue] as const)),
      denials: lexicons.phrases('claims', topic, 'denials'),
      undone: lexicons.phrases('claims', topic, 'undone'),
    }
  })
}
