import { createRequire } from 'node:module'

/**
 * What keeps a pattern from being used, if anything does. Patterns run in linear time: what that engine refuses (look-around,
 * back references) is refused here. The engine is loaded when a pattern is met.
 */
export const patternFault = (pattern: string): string | undefined => {
  // What `require` gives has no type of its own; the package's declarations say what it is.
  const { RE2JS } = load('re2js') as typeof import('re2js')
  try {
    const steps = RE2JS.compile(pattern).programSize()
    return steps > most ? `it takes ${steps} steps for each letter of a text, and ${most} are allowed` : undefined
  } catch (error) {
    return faultOf(error instanceof Error ? error.message : String(error))
  }
}

const load = createRequire(import.meta.url)

/** Linear is not yet fast: a counted repetition of 1,000 is 1,000 steps for each letter. */
const most = 1000

/** `error parsing regexp: missing closing ): …`: the part before the quoted piece is a constant of the engine. */
const faultOf = (message: string): string => {
  const [, name = '', piece = ''] = /^error parsing regexp: (.*?)(?:: `(.*)`)?$/s.exec(message) ?? []
  return faults[name]?.(piece) ?? `its engine says "${message}"`
}

const faults: Readonly<Record<string, (piece: string) => string>> = {
  'missing closing )': () => 'a "(" is never closed',
  'unexpected )': () => 'a ")" closes nothing',
  'missing closing ]': () => 'a "[" is never closed',
  'invalid named capture': piece => `"${piece}" is no group with a name`,
  'duplicate capture group name': piece => `two groups are called "${piece}"`,
  'invalid or unsupported Perl syntax': piece => `RE2 has no "${piece}"`,
  'invalid escape sequence': piece => `RE2 has no "${piece}"`,
  'trailing backslash at end of expression': () => 'it ends in a backslash',
  'invalid nested repetition operator': piece => `"${piece}" repeats what is repeated already`,
  'missing argument to repetition operator': piece => `"${piece}" has nothing before it to repeat`,
  'invalid repeat count': piece => `"${piece}" repeats more often than is allowed`,
  'invalid character class range': piece => `"${piece}" is no range or class of characters`,
  'expression nests too deeply': () => 'its brackets are nested too deep',
  'expression too large': () => 'it is too large',
}
