import type { BaselineContent, BaselineDocument, BaselineEntry } from '../../model/baseline.ts'
import { baselineDigest } from '../../policy/baselines/baseline-digest.ts'
import { jsonText } from '../../reports/text/json-text.ts'

/** The text of `waco.baseline.yaml`; the same list makes the same bytes. */
export const baselineText = (content: BaselineContent): string =>
  [
    '# Failures that were known when they were put on this list, written by "waco baseline". They still fail and are shown;',
    '# they fail no run. "waco baseline update" and "prune" take out what is mended; adding asks for a reason.',
    `packs: [${content.packs.map(quoted).join(', ')}]`,
    ...list('documents', content.documents.map(documentLines)),
    ...list('entries', content.entries.map(entryLines)),
    `digest: ${quoted(baselineDigest(content))}`,
    '',
  ].join('\n')

const list = (key: string, items: readonly (readonly string[])[]): readonly string[] =>
  items.length === 0
    ? [`${key}: []`]
    : [`${key}:`, ...items.flatMap(lines => lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`))]

const documentLines = ({ name, kind, sha256, says }: BaselineDocument): readonly string[] => [
  `name: ${quoted(name)}`,
  `kind: ${kind}`,
  `sha256: ${quoted(sha256)}`,
  `says: ${quoted(says.join(' '))}`,
]

const entryLines = ({ fingerprint, rule, document, level, since, reason, by }: BaselineEntry): readonly string[] => [
  `fingerprint: ${quoted(fingerprint)}`,
  `rule: ${quoted(rule)}`,
  `document: ${quoted(document)}`,
  `level: ${level}`,
  `since: ${since}`,
  `reason: ${quoted(reason)}`,
  ...(by === undefined ? [] : [`by: ${quoted(by)}`]),
]

/** As JSON has it, which YAML reads alike. */
const quoted = (text: string): string => jsonText(text)
