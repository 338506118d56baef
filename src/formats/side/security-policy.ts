import { factOf } from '../../reading/facts/fact-maker.ts'
import { readLanguageOfText } from '../../reading/language/unread-language.ts'
import { markdownFacts } from '../../reading/markdown/markdown-facts.ts'
import { knownTopic } from '../../reading/phrases/known-topic.ts'
import { pieceOfBlocks } from '../../reading/text/piece.ts'
import type { Block, Section } from '../../syntax/markdown/markdown-tree.ts'
import type { SideFormat } from './side-format.ts'

/** `SECURITY.md`: how to report a vulnerability, for everything in the folders below. */
export const securityPolicy: SideFormat = {
  summary: 'security policy',
  reach: 'below',
  fits: path => /(?:^|\/)security\.md$/i.test(path),
  topics: ['vulnerability-reporting'],
  read: (draft, vocabulary) => {
    const topic = knownTopic('vulnerability-reporting')
    const { path } = draft.source
    const tree = draft.markdown()
    const all = markdownFacts(tree, 'model-card', vocabulary).filter(fact => fact.topic === topic)
    const named = readLanguageOfText(all, tree, path, vocabulary).facts
    if (named.length > 0) return { facts: named.map(fact => ({ ...fact, where: `${path}: ${fact.where}` })) }
    // Without a heading of its own the whole of it is about that.
    const piece = pieceOfBlocks(blocksIn(tree.root), tree.root.span)
    const whole = factOf(piece, { topic, by: 'file', where: path, sure: 'alias' }, vocabulary)
    return { facts: readLanguageOfText([whole], tree, path, vocabulary).facts }
  },
}

const blocksIn = ({ blocks, children }: Section): readonly Block[] => [...blocks, ...children.flatMap(blocksIn)]
