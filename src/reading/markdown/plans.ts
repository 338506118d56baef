import { type Fact, isBlank } from '../../model/fact.ts'
import type { Heading } from '../../syntax/markdown/markdown-tree.ts'
import { dropped } from '../facts/onlooker.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** "Roadmap", "Future: self-assessment": what stands below is wished for, and answers nothing but what plans may tell. */
export const withoutPlans = (facts: readonly Fact[], heading: Heading, vocabulary: Vocabulary): readonly Fact[] => {
  if (!vocabulary.plans.has(firstClause(heading.text))) return facts
  return facts.flatMap(fact =>
    isBlank(fact.state) || vocabulary.toldByPlans.has(fact.topic)
      ? [fact]
      : dropped(vocabulary, fact, 'says-nothing', 'placeholder: put-off:an answer is promised'),
  )
}

/** Without a number or a picture before it. */
const firstClause = (text: string): string =>
  normaliseText((text.split(clauseEnd, 1)[0] ?? '').replace(/^[\d.\s]+/, ''))
const clauseEnd = /[:：(（]|\s[–—-]\s/
