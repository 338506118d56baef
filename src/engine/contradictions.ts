import type { Declared } from '../model/circumstances.ts'
import { type DeclaredFact, whereDeclared } from '../model/declared-fact.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact, State } from '../model/fact.ts'
import type { LineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'

/** Where a document says otherwise than what is declared: judged by the document, and told, once to a topic. */
export const contradictions = (evidence: Evidence, declared: Declared, lines: LineIndex): readonly Problem[] =>
  [...declared.values()].flatMap(fact => {
    const said = evidence.facts.find(({ topic, state }) => topic === fact.topic && state === contrary(fact))
    if (said === undefined || evidence.facts.some(other => agrees(other, fact))) return []
    return [declaredOtherwise(fact, said, evidence, lines)]
  })

const contrary = ({ says }: DeclaredFact): State => (says ? 'none' : 'answered')

/** A document that says both is judged by its yes, and that agrees with a declared one. */
const agrees = ({ topic, state }: Fact, fact: DeclaredFact): boolean =>
  fact.says && topic === fact.topic && state === 'answered'

const declaredOtherwise = (fact: DeclaredFact, said: Fact, { document }: Evidence, lines: LineIndex): Problem => ({
  code: 'declared/contradiction',
  what: `"${said.where}" says ${fact.says ? 'no' : 'yes'} to "${fact.topic}", and ${whereDeclared(fact)} declares ${fact.says ? 'yes' : 'no'}`,
  why: 'a document comes before what is declared about it, so the rules on this were judged by the document',
  fix: 'correct the one that is wrong',
  at: { path: document.path, start: lines.positionAt(said.span.start), end: lines.positionAt(said.span.end) },
  notice: true,
})
