import type { JsonSchema } from '../../model/check.ts'
import { once } from '../../model/once.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import { type Example, isSubjectRule, type Origin, type Rule, type SubjectExample } from '../../model/rule.ts'
import type { Place, Span } from '../../model/span.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { itemsOf, nodeAt, plain } from '../../syntax/tree-walk.ts'
import type { CheckKinds } from '../check-kinds.ts'
import { requirementPattern } from '../schema-words.ts'
import { violationProblem } from '../violation-problem.ts'
import { bindChecks } from './bind-checks.ts'
import { ruleOfBase } from './composition-problems.ts'
import { departuresOf, type PackFile } from './pack-file.ts'
import { foreignExample, foreignRule, missingExample, unknownBasis, withdrawnTooEarly } from './pack-problems.ts'
import { type ExampleText, isSubjectRuleText, type RuleText, type SubjectExampleText } from './pack-text.ts'

/** What the rules of a pack, its own and the changed ones, are read against. */
export interface RuleContext {
  /** Made when the first file is held against it: files that the build has compiled need none. */
  readonly schema: () => JsonSchema
  readonly kinds: CheckKinds
  /** `waco@2025.07` */
  readonly pack: string
  /** With which every rule id of the pack begins: `WACO-`. */
  readonly prefix: string
  /** With those of the base; absent when `pack.yaml` is too broken to tell. */
  readonly basisKeys?: readonly string[]
  readonly base?: Pack
}

/** The rules of one theme file: those that could be made, with every problem of all of them. */
export const readRules = (file: PackFile, theme: string, context: RuleContext): Parsed<readonly Rule[]> => {
  const known = knownRules(file)
  if (known) return { value: known.map((text, index) => ruleIn(file, text, theme, context, index)), problems: [] }
  if (!file.root) return { value: [], problems: [] }
  const departures = departuresOf(file, context.schema, 'theme')
  const rules: Rule[] = []
  const problems: Problem[] = departures.map(departure =>
    violationProblem(departure, file.place(departure.at), context.kinds),
  )
  for (const [index, node] of itemsOf(nodeAt(file.root, 'rules')).entries()) {
    if (departures.some(({ at }) => at.start >= node.span.start && at.end <= node.span.end)) continue
    // The rule fits `#/$defs/rule`, or one of the departures would lie within it.
    const text = plain(node) as RuleText
    problems.push(...idProblems(text.id, () => file.place((nodeAt(node, 'id') ?? node).span), context))
    problems.push(...ruleProblems(text, node, file, context))
    rules.push(ruleIn(file, text, theme, context, index))
  }
  return { value: rules, problems }
}

/** The rules of a file that the build vouches for: with them and with what they name nothing is wrong. */
export const knownRules = ({ data }: PackFile): readonly RuleText[] | undefined =>
  // The build has held it against `#/$defs/theme`.
  data === undefined ? undefined : (data as { readonly rules: readonly RuleText[] }).rules

const ruleIn = (file: PackFile, text: RuleText, theme: string, { pack, kinds }: RuleContext, index: number): Rule =>
  withPlaces(ruleOf(text, theme, { pack }, kinds), example => {
    const node = nodeAt(file.root, 'rules', index)
    return file.place((nodeAt(node, 'examples', example) ?? node ?? wholeOf(file)).span)
  })

const wholeOf = ({ source }: PackFile): { readonly span: Span } => ({ span: { start: 0, end: source.text.length } })

/** An id tells which pack a rule belongs to: no other may carry it, and none that is taken. */
const idProblems = (id: string, at: () => Place, { prefix, base }: RuleContext): readonly Problem[] => {
  if (base?.rules.some(rule => rule.id === id)) return [ruleOfBase(at(), id, refOf(base))]
  const own = id.startsWith(prefix) && (prefix === '' || new RegExp(requirementPattern).test(id.slice(prefix.length)))
  return own ? [] : [foreignRule(at(), id, prefix)]
}

/** What a schema cannot say about a rule; `node` is where its fields stand, or those that a change sets. */
export const ruleProblems = (
  text: RuleText,
  node: TreeNode,
  file: PackFile,
  context: RuleContext,
): readonly Problem[] => {
  const problems: Problem[] = []
  const at = (...path: readonly (string | number)[]) => file.place((nodeAt(node, ...path) ?? node).span)

  text.basis.forEach((clause, index) => {
    if (context.basisKeys && !context.basisKeys.includes(clause.text))
      problems.push(unknownBasis(at('basis', index, 'text'), clause.text, context.basisKeys))
  })
  // What a person has to answer never passes by itself, and where nothing else is asked it never fails. A change may set no check.
  const shows = (outcome: keyof ExampleText & keyof SubjectExampleText): boolean =>
    text.examples.some(example => example[outcome] !== undefined)
  if (!shows('pass') && !shows('needs-review')) problems.push(missingExample(at('id'), text.id, 'pass'))
  const asksOnly = Object.hasOwn(text.check ?? {}, 'attested')
  if (!shows('fail') && !asksOnly) problems.push(missingExample(at('id'), text.id, 'fail'))
  if (!isSubjectRuleText(text)) {
    text.examples.forEach(({ kind }, index) => {
      if (kind && !text['applies-to'].includes(kind))
        problems.push(foreignExample(at('examples', index, 'kind'), kind, text['applies-to']))
    })
  }
  if (text.withdrawn !== undefined && text.withdrawn <= text['in-force'])
    problems.push(withdrawnTooEarly(at('withdrawn'), text.withdrawn, text['in-force']))
  return problems
}

export const ruleOf = (text: RuleText, theme: string, origin: Origin, kinds: CheckKinds): Rule => {
  const words = {
    id: text.id,
    origin,
    theme,
    title: text.title.trim(),
    statement: text.statement.trim(),
    why: text.why.trim(),
    remedy: text.remedy.trim(),
    level: text.level,
    reading: text.reading,
    basis: text.basis,
  }
  const days = { inForce: text['in-force'], ...(text.withdrawn !== undefined && { withdrawn: text.withdrawn }) }
  const bind = bindChecks(kinds)
  if (isSubjectRuleText(text)) {
    const { 'applies-to': appliesTo, check, examples } = text
    return {
      ...words,
      appliesTo,
      ...days,
      check: whenAsked(() => bind.subject(check)),
      checkText: check,
      examples: examples.map(subjectExampleOf),
    }
  }
  const { 'applies-to': appliesTo, check, examples } = text
  return {
    ...words,
    appliesTo,
    ...days,
    check: whenAsked(() => bind.document(check)),
    checkText: check,
    examples: examples.map(example => exampleOf(example, appliesTo[0])),
  }
}

/** A check is bound when its rule is first asked: a run asks only those of the rules it loads that its documents are for. */
const whenAsked = <Asked extends readonly unknown[], Answer>(
  bind: () => (...asked: Asked) => Answer,
): ((...asked: Asked) => Answer) => {
  const bound = once(bind)
  return (...asked) => bound()(...asked)
}

/** The places are worked out when they are asked for: only those who test a pack want to know. */
const withPlaces = (rule: Rule, placeOf: (example: number) => Place): Rule => {
  const placed = <T>(example: T, index: number): T & { readonly at: Place } => ({
    ...example,
    get at() {
      return placeOf(index)
    },
  })
  return isSubjectRule(rule)
    ? { ...rule, examples: rule.examples.map(placed) }
    : { ...rule, examples: rule.examples.map(placed) }
}

const exampleOf = (example: ExampleText, usual: Example['kind']): Example => {
  const kind = example.kind ?? usual
  if (example.pass !== undefined) return { outcome: 'pass', kind, text: example.pass }
  if (example.fail !== undefined) return { outcome: 'fail', kind, text: example.fail }
  const asks = example['needs-review']
  if (asks !== undefined) return { outcome: 'needs-review', kind, text: asks }
  return { outcome: 'not-applicable', kind, text: example['not-applicable'] ?? '' }
}

const subjectExampleOf = ({
  pass,
  fail,
  'not-applicable': none,
  'needs-review': asks,
}: SubjectExampleText): SubjectExample => ({
  outcome: pass ? 'pass' : fail ? 'fail' : asks ? 'needs-review' : 'not-applicable',
  documents: Object.entries(pass ?? fail ?? asks ?? none ?? {}).map(([name, text]) => ({ name, text })),
})
