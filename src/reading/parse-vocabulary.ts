import type { DocumentKind } from '../model/document.ts'
import { lineIndex } from '../model/line-index.ts'
import type { Parsed, Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Topic, TopicId } from '../model/topic.ts'
import type { MappingNode, TreeNode } from '../syntax/tree.ts'
import { parseYaml } from '../syntax/yaml.ts'
import { normaliseName, normaliseText } from './normalise.ts'
import { phrases } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Lexicons (`lexicon.<language>.yaml`) and `signals.yaml`, laid over each other: a language adds names, it never takes any away. */
export const parseVocabulary = (topics: readonly Topic[], files: readonly Source[]): Parsed<Vocabulary> => {
  const problems: Problem[] = []
  const roots = files.map(file => {
    const tree = parseYaml(file.text, file.path, lineIndex(file.text), { start: 0, end: file.text.length })
    problems.push(...tree.problems)
    return tree.root
  })
  const known = new Map(topics.map(topic => [topic.id, topic]))
  const headings: Names = new Map()
  const labels: Names = new Map()
  const written = new Map<TopicId, string[]>()
  const cues: [string, string][] = []
  const asks: [string, string][] = []
  const unless: [string, string][] = []
  roots.forEach((root, index) => {
    for (const { key, value } of entries(child(root, 'topics'))) {
      const topic = known.get(key as TopicId)?.id // a name from a file enters; held against the list at once
      if (topic === undefined) {
        problems.push(unknownTopic(files[index]?.path ?? '', key))
        continue
      }
      const own = strings(child(value, 'headings'))
      for (const name of own) add(headings, name, topic)
      for (const name of [...own, ...strings(child(value, 'labels'))]) add(labels, name, topic)
      written.set(topic, [...(written.get(topic) ?? []), ...own, ...strings(child(value, 'labels'))])
      asks.push(...strings(child(value, 'asks')).map((ask): [string, string] => [ask, topic]))
      unless.push(...strings(child(value, 'unless')).map((words): [string, string] => [words, topic]))
      cues.push(
        ...strings(child(value, 'cues')).map((cue): [string, string] => [cue, cue.endsWith('?') ? `${topic}?` : topic]),
      )
    }
  })
  const all = (...path: readonly string[]): string[] =>
    roots.flatMap(root => strings(path.reduce<TreeNode | undefined>(child, root)))
  const named = (...path: readonly string[]): Set<string> => new Set(all(...path).map(normaliseText))
  const listed = (...path: readonly string[]) => phrases(all(...path).map((text): [string, string] => [text, text]))
  const value: Vocabulary = {
    topics: known,
    headings,
    labels,
    written,
    asks: phrases(asks),
    cues: phrases(cues),
    unless: phrases(unless),
    verbs: named('verbs'),
    answers: {
      placeholders: named('placeholders', 'whole'),
      unfinishedMarks: all('unfinished-marks'),
      keywords: new Set([...all('keywords').map(normaliseName), ...labels.keys()]),
      bracketed: listed('placeholders', 'bracketed'),
      instructions: listed('placeholders', 'instructions'),
      options: listed('placeholders', 'options'),
      boilerplate: listed('boilerplate', 'contains'),
      blankFor: phrases(
        roots.flatMap(root =>
          entries(child(root, 'blank-for')).flatMap(({ key, value }) =>
            strings(value).map((text): [string, string] => [text, key]),
          ),
        ),
      ),
      none: named('none', 'whole'),
      noneBegins: listed('none', 'begins'),
      noneExcept: listed('none', 'except'),
      notApplicable: new Set(all('not-applicable', 'whole').map(text => normaliseText(text) || text)),
      notApplicableBegins: listed('not-applicable', 'begins'),
      withheldBegins: listed('withheld', 'begins'),
      referenceWords: named('references', 'words'),
      referenceLeads: listed('references', 'leads'),
    },
    titleBefore: all('titles', 'before').toSorted((a, b) => b.length - a.length),
    titleAfter: all('titles', 'after').toSorted((a, b) => b.length - a.length),
    titleTemplates: named('titles', 'template'),
    titleKinds: kinds.flatMap(kind => all('titles', 'kinds', kind).map(text => [normaliseText(text), kind] as const)),
    softwareHeadings: new Set(all('readmes', 'software').map(normaliseName)),
    modelWords: listed('readmes', 'model'),
    codeTopics: new Set(all('code-topics')),
    referenceTopics: new Set(all('reference-topics')),
    paperHosts: new Set(all('paper-hosts')),
    usageCode: all('usage-code'),
    citationCode: all('citation-code'),
    metrics: named('metrics'),
    licenses: {
      spdx: new Map(
        roots.flatMap(root =>
          entries(child(root, 'spdx')).flatMap(({ key, value }) =>
            strings(value).map(name => [normaliseText(name), key] as const),
          ),
        ),
      ),
      custom: new Set(all('custom').map(name => name.toLowerCase())),
      unknown: new Set(all('unknown').map(name => name.toLowerCase())),
    },
  }
  return { value, problems }
}

type Names = Map<string, TopicId[]>

const kinds: readonly DocumentKind[] = ['data-sheet', 'disclosure', 'model-card']

const add = (names: Names, name: string, topic: TopicId): void => {
  const key = normaliseName(name)
  const before = names.get(key) ?? []
  if (!before.includes(topic)) names.set(key, [...before, topic])
}

const entries = (node: TreeNode | undefined): MappingNode['entries'] => (node?.kind === 'mapping' ? node.entries : [])

const child = (node: TreeNode | undefined, key: string): TreeNode | undefined =>
  entries(node).findLast(entry => entry.key === key)?.value

const strings = (node: TreeNode | undefined): string[] =>
  node?.kind === 'sequence' ? node.items.flatMap(item => (item.kind === 'scalar' ? [item.text] : [])) : []

const unknownTopic = (path: string, name: string): Problem => ({
  code: 'lexicon/unknown-topic',
  what: `the lexicon names a topic "${name}" that nobody knows`,
  why: 'no rule could ask about it',
  fix: 'add the topic to standards/topics/topics.yaml, or correct its name',
  at: { path },
})
