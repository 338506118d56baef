import { findAnswers } from '../../checks/answers/find-answers.ts'
import { nonEmpty } from '../../checks/answers/non-empty.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Fact, State } from '../../model/fact.ts'
import type { SubjectJudgement, SubjectSwitch, Told } from '../../model/subject-judgement.ts'
import type { TopicId } from '../../model/topic.ts'
import { lifted } from './judgements.ts'

/** A document with its answers to some topics. */
export interface Teller {
  readonly in: Evidence
  readonly facts: readonly [Fact, ...Fact[]]
}

/** What several documents say on some topics. */
export interface Tellers {
  readonly tellers: readonly Teller[]
  /** A part that could not be read: a document might say more, or something else. */
  readonly unread?: SubjectJudgement
  /** What stands where nobody answers: the nearest thing to an answer, or the place of one. */
  readonly silence: SubjectSwitch
}

export const tellersOf = (
  documents: readonly [Evidence, ...Evidence[]],
  topics: readonly [TopicId, ...TopicId[]],
  accepts: readonly State[] = ['answered'],
): Tellers => {
  const tellers: Teller[] = []
  const unread: SubjectJudgement[] = []
  const silent: SubjectSwitch[] = []
  for (const evidence of documents) {
    const answers = findAnswers(evidence, topics, accepts)
    switch (answers.is) {
      case 'accepted':
        tellers.push({ in: evidence, facts: answers.facts })
        if (answers.unread) unread.push(lifted(answers.unread, evidence))
        break
      case 'unread':
        unread.push(lifted(answers.judgement, evidence))
        break
      case 'other-state':
        silent.push({ is: 'fact', told: { in: evidence, fact: answers.best } })
        break
      case 'absent':
        silent.push({ is: 'absence', in: evidence, missing: answers.missing })
    }
  }
  const [leading] = documents
  return {
    tellers,
    ...(unread[0] && { unread: unread[0] }),
    silence: silent[0] ?? { is: 'absence', in: leading, missing: leading.missing(topics[0]) },
  }
}

/** Every fact with the document that tells it. */
export const toldBy = (tellers: readonly Teller[]): readonly Told[] =>
  tellers.flatMap(({ in: evidence, facts }) => facts.map(fact => ({ in: evidence, fact })))

/** The documents of some kinds; `undefined` when there is none. */
export const ofKinds = (
  documents: readonly Evidence[],
  kinds: readonly string[] | undefined,
): readonly [Evidence, ...Evidence[]] | undefined =>
  nonEmpty(kinds === undefined ? documents : documents.filter(({ document }) => kinds.includes(document.kind)))
