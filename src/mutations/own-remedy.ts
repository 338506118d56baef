import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const ownRemedy: Mutation = {
  id: 'own-remedy',
  summary: 'Every answer is the advice that the rule gives its authors, its examples left out.',
  mutate: ({ paper, remedy }) => replaceAnswers(paper, () => withoutExamples(remedy)),
}

/** What an advice quotes could be an answer, if it were true; the advice itself is none. */
const withoutExamples = (remedy: string): string =>
  remedy
    .replace(/(?:For example|Such as|Example)[:,]?\s[\s\S]*$/, '')
    .replace(/`[^`]*`/g, '"…"')
    .replace(/"([^"]*)"/g, (quoted, inner: string) => (/[.:@/]/.test(inner) ? '"…"' : quoted))
    .trim()
