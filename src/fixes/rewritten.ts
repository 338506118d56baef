import type { FixKind, TextEdit } from '../model/text-edit.ts'
import type { ScalarNode } from '../syntax/tree.ts'

/** Another text in a value of YAML, in the quotes that are there. Nothing where it is written in any harder way. */
export const rewritten = (
  kind: FixKind,
  source: string,
  { span, text }: ScalarNode,
  to: string,
): readonly TextEdit[] => {
  const written = source.slice(span.start, span.end)
  if (to === text) return []
  if (written === text) return [{ kind, at: span, text: asYaml(to) }]
  const quoted = written === `'${text}'` || written === `"${text}"`
  return quoted ? [{ kind, at: { start: span.start + 1, end: span.end - 1 }, text: to }] : []
}

/** A short plain value; older readers of YAML take some words for yes and no, and Norwegian is one of them. */
export const asYaml = (value: string): string =>
  /^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(value) ? `"${value}"` : value
