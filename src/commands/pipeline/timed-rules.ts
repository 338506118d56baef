import type { PackInUse } from '../../model/pack.ts'
import { type DocumentRule, isSubjectRule, type Rule, type SubjectRule } from '../../model/rule.ts'
import { type Stopwatch, unwatched } from '../../model/stopwatch.ts'

/** The same rules, each telling the watch how long its check takes. */
export const timedRules = ({ rules }: PackInUse, watch: Stopwatch): readonly Rule[] =>
  watch === unwatched ? rules : rules.map(rule => timed(rule, watch))

const timed = (rule: Rule, watch: Stopwatch): Rule => {
  const about = { id: rule.id, kind: Object.keys(rule.checkText)[0] ?? '' }
  if (isSubjectRule(rule)) {
    const check: SubjectRule['check'] = (evidence, on) => watch.time('subjects', () => rule.check(evidence, on), about)
    return { ...rule, check }
  }
  const check: DocumentRule['check'] = (evidence, on) => watch.time('judge', () => rule.check(evidence, on), about)
  return { ...rule, check }
}
