import { createRequire } from 'node:module'
import { once } from '../../model/once.ts'

/**
 * Patterns of schemas run in linear time, whatever a pack's author wrote and a document's author feeds them. The engine is
 * loaded with the first text that meets one; the validator tells patterns apart by `toString`.
 */
export const linearPattern: LinearPattern = Object.assign(
  (pattern: string) => {
    const compiled = once(() => {
      // What `require` gives has no type of its own; the package's declarations say what it is.
      const { RE2JS } = load('re2js') as typeof import('re2js')
      return RE2JS.compile(pattern)
    })
    return { test: (text: string): boolean => compiled().matcher(text).find(), toString: () => pattern }
  },
  // So it is called in what `scripts/compile.mjs` writes.
  { code: 'linearPattern' },
)

interface LinearPattern {
  (pattern: string): { readonly test: (text: string) => boolean; readonly toString: () => string }
  readonly code: string
}

const load = createRequire(import.meta.url)
