import { type DocumentKind, documentKinds } from '../../model/document.ts'
import type { Layers } from '../phrases/layers.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Longest first, so that "Model card for" is taken off before "Model card" is. */
export const readTitles = (
  lexicons: Layers,
): Pick<Vocabulary, 'titleBefore' | 'titleAfter' | 'titleTemplates' | 'titleKinds' | 'systemCards'> => ({
  titleBefore: longestFirst(lexicons, 'before'),
  titleAfter: longestFirst(lexicons, 'after'),
  systemCards: lexicons.phrases('titles', 'systems'),
  titleTemplates: lexicons.named('titles', 'template'),
  titleKinds: titledKinds.flatMap(kind =>
    lexicons
      .made(`titles.kinds.${kind} =`, () => lexicons.all('titles', 'kinds', kind).map(normaliseText))
      .map(text => [text, kind] as const),
  ),
})

const longestFirst = (lexicons: Layers, where: string): readonly string[] =>
  lexicons.made(`titles.${where} longest`, () => lexicons.all('titles', where).toSorted((a, b) => b.length - a.length))

const titledKinds: readonly DocumentKind[] = documentKinds.toSorted()
