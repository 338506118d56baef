import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import {
  type Change,
  type ChangeKind,
  changeKinds,
  type Example,
  isSubjectRule,
  levels,
  type Rule,
  type SubjectExample,
  wholeSubject,
} from '../../model/rule.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entryOf, itemsOf, nodeAt, plain } from '../../syntax/tree-walk.ts'
import { violationProblem } from '../violation-problem.ts'
import {
  changedTwice,
  changeOfUnknownRule,
  changesWithoutBase,
  changeWithBoth,
  changeWithout,
  moreThanWords,
  oldStatement,
  scopeChanged,
  scopeUnsaid,
  withdrawnAlready,
  wrongWay,
} from './composition-problems.ts'
import { departuresOf, type PackFile } from './pack-file.ts'
import type { ChangeText, ExampleText, RuleText, SubjectExampleText } from './pack-text.ts'
import { type RuleContext, ruleOf, ruleProblems } from './read-rules.ts'

/** The rules of the base as this pack leaves them: unchanged where `changes.yaml` says nothing about them. */
export const readChanges = (file: PackFile | undefined, context: RuleContext): Parsed<readonly Rule[]> => {
  const { base } = context
  if (!file?.root) return { value: base?.rules ?? [], problems: [] }
  const departures = departuresOf(file, context.schema, 'changes')
  const problems = departures.map(departure => violationProblem(departure, file.place(departure.at), context.kinds))
  const sound = itemsOf(nodeAt(file.root, 'changes')).filter(
    node => !departures.some(({ at }) => at.start >= node.span.start && at.end <= node.span.end),
  )
  const entries = sound.map(node => entryAt(node, file))
  if (!base) return { value: [], problems }
  const read = entries.map((entry, index) => readChange(entry, entries.slice(0, index), base, context))
  const changed = new Map(read.flatMap(({ value }) => (value ? [[value.id, value] as const] : [])))
  return {
    value: base.rules.map(rule => changed.get(rule.id) ?? rule),
    problems: [...problems, ...read.flatMap(part => part.problems)],
  }
}

/** A file of changes in a pack that extends none. */
export const strayChanges = (file: PackFile | undefined, extending: boolean): readonly Problem[] =>
  file === undefined || extending ? [] : [changesWithoutBase({ path: file.source.path })]

interface Entry {
  readonly node: TreeNode
  readonly file: PackFile
  readonly text: ChangeText
  readonly kind: ChangeKind
  readonly id: string
}

const entryAt = (node: TreeNode, file: PackFile): Entry => {
  // It fits the schema of a change, or a departure would lie within it.
  const text = plain(node) as ChangeText
  const kind = changeKinds.find(name => text[name] !== undefined) ?? 'rewords'
  return { node, file, text, kind, id: text[kind] ?? '' }
}

const readChange = (
  entry: Entry,
  earlier: readonly Entry[],
  base: Pack,
  context: RuleContext,
): Parsed<Rule | undefined> => {
  const { id, kind } = entry
  const rule = base.rules.find(known => known.id === id)
  const first = earlier.find(other => other.id === id)
  const problems = [
    ...formProblems(entry),
    ...(first ? [changedTwice(placeOf(entry, kind), id, placeOf(first, first.kind))] : []),
  ]
  if (!rule) {
    const known = base.rules.map(other => other.id)
    return {
      value: undefined,
      problems: [...problems, changeOfUnknownRule(placeOf(entry, kind), id, refOf(base), known)],
    }
  }
  const mixed = scopeProblems(rule, entry)
  if (mixed.length > 0) return { value: undefined, problems: [...problems, ...mixed] }
  const text = changedText(rule, entry)
  const own = nodeAt(entry.node, kind === 'withdraws' ? 'on' : 'set')
  return {
    value: ruleOf(text, rule.theme, { ...rule.origin, change: changeOf(rule, entry, context.pack) }, context.kinds),
    problems: [
      ...problems,
      ...directionProblems(rule, entry),
      ...(own ? ruleProblems(text, own, entry.file, context) : []),
    ],
  }
}

const changeOf = ({ origin }: Rule, { kind, text }: Entry, by: string): Change => ({
  kind,
  because: text.because.trim(),
  by,
  ...(origin.change && { before: origin.change }),
})

/** `set` and `on` each go with some kinds only. */
const formProblems = (entry: Entry): readonly Problem[] => {
  const { kind, text } = entry
  const [needed, foreign] = kind === 'withdraws' ? (['on', 'set'] as const) : (['set', 'on'] as const)
  return [
    ...(text[needed] === undefined ? [changeWithout(placeOf(entry, kind), kind, needed)] : []),
    ...(text[foreign] === undefined ? [] : [changeWithBoth(placeOf(entry, foreign), kind, foreign)]),
  ]
}

/** A rule about single documents stays one; what is set in one about several says again that it is about them. */
const scopeProblems = (rule: Rule, entry: Entry): readonly Problem[] => {
  const { set = {} } = entry.text
  const written = set['applies-to']?.[0]
  const now = written === undefined ? undefined : written === wholeSubject
  if (now !== undefined && now !== isSubjectRule(rule))
    return [scopeChanged(placeOf(entry, 'set', 'applies-to'), rule.id)]
  const questions = (['check', 'examples'] as const).filter(key => set[key] !== undefined)
  return isSubjectRule(rule) && now === undefined
    ? questions.map(key => scopeUnsaid(placeOf(entry, 'set', key), rule.id, key))
    : []
}

/** Whether the change does what it says it does, as far as form can show. */
const directionProblems = (rule: Rule, entry: Entry): readonly Problem[] => {
  const { kind, text, id } = entry
  const { set = {} } = text
  switch (kind) {
    case 'tightens':
    case 'loosens': {
      if (set.level === undefined) return []
      // `levels` stands strongest first.
      const weaker = levels.indexOf(set.level) - levels.indexOf(rule.level)
      const wrong = kind === 'tightens' ? weaker > 0 : weaker < 0
      const at = placeOf(entry, 'set', 'level')
      if (wrong) return [wrongWay(at, kind, rule.level, set.level)]
      return weaker !== 0 && set.statement === undefined ? [oldStatement(at, rule.level, set.level)] : []
    }
    case 'rewords':
      return Object.keys(set)
        .filter(key => decisive.has(key))
        .map(key => moreThanWords(placeOf(entry, 'set', key), key))
    case 'withdraws':
      return rule.withdrawn === undefined ? [] : [withdrawnAlready(placeOf(entry, kind), id, rule.withdrawn)]
  }
}

/** Fields of a rule that decide whether and how it counts. */
const decisive: ReadonlySet<string> = new Set(['level', 'applies-to', 'check', 'in-force', 'withdrawn'])

const changedText = (rule: Rule, { kind, text }: Entry): RuleText => {
  const before = textOfRule(rule)
  // `scopeProblems` has seen to it that what is set is about what the rule is about.
  if (kind !== 'withdraws') return { ...before, ...text.set } as RuleText
  return { ...before, ...(text.on !== undefined && { withdrawn: text.on }) }
}

/** A rule as its author would have written it. */
const textOfRule = (rule: Rule): RuleText => {
  const words = {
    id: rule.id,
    title: rule.title,
    statement: rule.statement,
    why: rule.why,
    level: rule.level,
    check: rule.checkText,
    reading: rule.reading,
    basis: rule.basis,
    remedy: rule.remedy,
    'in-force': rule.inForce,
    ...(rule.withdrawn !== undefined && { withdrawn: rule.withdrawn }),
  }
  return isSubjectRule(rule)
    ? { ...words, 'applies-to': rule.appliesTo, examples: rule.examples.map(subjectExampleText) }
    : { ...words, 'applies-to': rule.appliesTo, examples: rule.examples.map(exampleText) }
}

const exampleText = ({ outcome, kind, text }: Example): ExampleText => ({ [outcome]: text, kind })

const subjectExampleText = ({ outcome, documents }: SubjectExample): SubjectExampleText => ({
  [outcome]: Object.fromEntries(documents.map(({ name, text }) => [name, text])),
})

/** The value under a path, or the whole entry when nothing stands there. */
const placeOf = ({ node, file }: Entry, ...path: readonly [string, ...string[]]): Problem['at'] => {
  const key = path.length === 1 ? entryOf(node, path[0])?.value : nodeAt(node, ...path)
  return file.place((key ?? node).span)
}
