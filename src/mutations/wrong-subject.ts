import type { DocumentKind } from '../model/document.ts'
import type { Mutation } from './paper/mutation.ts'

export const wrongSubject: Mutation = {
  id: 'wrong-subject',
  summary: "The answers are those of another: everything stands below a heading for the base model's or source's card.",
  mutate: ({ paper, kind }) => {
    if (kind === 'disclosure') return { because: 'a disclosure has no base model whose text could be copied' }
    if (paper.slots.every(({ form }) => form === 'metadata'))
      return { because: 'metadata cannot stand below a heading' }
    const body = paper.text.slice(paper.frontMatter?.end ?? 0)
    return `# Nyota\n\n## ${other[kind]}\n\n${deeper(body.trimStart())}`
  },
  excuse: by =>
    by.some(({ topic }) => origins.has(topic)) &&
    by.every(({ topic, by: way }) => origins.has(topic) || way === 'title')
      ? 'the rule asks what it was made from, and that is what the heading names'
      : undefined,
}

const other: Readonly<Record<Exclude<DocumentKind, 'disclosure'>, string>> = {
  'model-card': 'Base Model Card',
  'data-sheet': 'Source Dataset Card',
}

const origins: ReadonlySet<string> = new Set(['base-model', 'data-sources'])

/** Headings go two levels down, so that they stand below the new one. */
const deeper = (text: string): string => text.replace(/^#/gm, '###')
