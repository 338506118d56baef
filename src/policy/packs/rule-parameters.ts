import type { CheckText } from '../../model/check.ts'
import { isMapping } from '../../model/is-mapping.ts'

/** A parameter of a check, or of one inside it, at its JSON pointer. */
export interface Parameter {
  readonly pointer: string
  readonly name: string
  readonly value: unknown
}

/**
 * The parameters of a check that a project can set for itself: values, and lists of them. What a rule asks about, and how
 * its checks are put together, is the rule itself.
 */
export const parametersOf = (check: CheckText): readonly Parameter[] => below(check, '')

const below = (value: unknown, pointer: string): readonly Parameter[] => {
  if (Array.isArray(value)) return value.flatMap((item, at) => (isMapping(item) ? below(item, `${pointer}/${at}`) : []))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const at = `${pointer}/${escaped(name)}`
    return isValue(part) && isOpen(name) ? [{ pointer: at, name, value: part }] : below(part, at)
  })
}

/** A topic under another name is another rule; words for people decide nothing. */
export const isOpen = (name: string): boolean => !['topic', 'topics', 'description'].includes(name)

/** A single value, or a list of such. */
export const isValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(item => !Array.isArray(item) && !isMapping(item)) : !isMapping(value)

/** The steps of a JSON pointer. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** What stands at a pointer; `undefined` where nothing does. */
export const valueAt = (value: unknown, steps: readonly string[]): unknown => {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(value)) return /^\d+$/.test(step) ? valueAt(value[Number(step)], rest) : undefined
  return isMapping(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : undefined
}

/** The same check with another value at a pointer whose parent is there. */
export const withValue = (value: unknown, steps: readonly string[], fresh: unknown): unknown => {
  const [step, ...rest] = steps
  if (step === undefined) return fresh
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === step ? withValue(item, rest, fresh) : item))
  if (!isMapping(value)) return value
  const entries = Object.entries(value).map(([key, part]) => [key, key === step ? withValue(part, rest, fresh) : part])
  return Object.fromEntries(Object.hasOwn(value, step) ? entries : [...entries, [step, withValue({}, rest, fresh)]])
}
