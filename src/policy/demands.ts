import { dayNumberBefore, isoDate } from '../model/calendar.ts'
import type { CheckText } from '../model/check.ts'
import { isMapping } from '../model/is-mapping.ts'

/**
 * Whether every document that fails `weak` is sure to fail `strong`. Only what can be shown from the texts of the two
 * checks counts: `false` means "not shown", never "shown not to be so".
 */
export const asksAtLeast = (strong: CheckText, weak: CheckText): boolean => {
  if (sameText(bare(strong), bare(weak))) return true
  const [a, b] = [partOf(strong), partOf(weak)]
  if (b.kind === 'all') return checksIn(b.params).every(part => asksAtLeast(strong, part))
  if (a.kind === 'any') return checksIn(a.params).every(part => asksAtLeast(part, weak))
  if (a.kind === 'all' && checksIn(a.params).some(part => asksAtLeast(part, weak))) return true
  if (b.kind === 'any') return checksIn(b.params).some(part => alwaysApplies(part) && asksAtLeast(strong, part))
  if (b.kind === 'when') return whenAsks(a, strong, b)
  if (a.kind === 'results' && b.kind === 'results') return measuresAtLeast(a.params, b.params)
  if (a.kind === 'not' && b.kind === 'not') return forbidsAtLeast(nested(a.params, 'check'), nested(b.params, 'check'))
  return singleAsks(a, b)
}

/**
 * Whether a check either passes or fails, whatever a document says: `when` and `not` can leave a rule aside, and what
 * does not apply is neither kept nor broken.
 */
export const alwaysApplies = (check: CheckText): boolean => {
  const { kind, params } = partOf(check)
  if (kind === 'all' || kind === 'any') return checksIn(params).every(alwaysApplies)
  return kind !== 'when' && kind !== 'not'
}

/** A denial is the stronger, the more it denies. */
const forbidsAtLeast = (strong: CheckText, weak: CheckText): boolean =>
  alwaysApplies(strong) && alwaysApplies(weak) && asksAtLeast(weak, strong)

/** A check's one key with what stands under it. */
export interface CheckPart {
  readonly kind: string
  readonly params: unknown
}

export const partOf = (check: CheckText): CheckPart => {
  const [[kind, params] = ['', undefined]] = Object.entries(check)
  return { kind, params }
}

/** The checks in the list under `all` or `any`. */
export const checksIn = (params: unknown): readonly CheckText[] =>
  Array.isArray(params) ? params.filter(isMapping) : []

/** The check under a key of `when` or `not`. */
export const nested = (params: unknown, key: string): CheckText => {
  const check = fieldOf(params, key)
  return isMapping(check) ? check : {}
}

export const fieldOf = (params: unknown, key: string): unknown => (isMapping(params) ? params[key] : undefined)

/** The topics a check's own parameters name, one or several. */
export const topicsIn = (params: unknown): readonly string[] => [
  ...texts(fieldOf(params, 'topics')),
  ...[fieldOf(params, 'topic')].filter(isText),
]

/** Plain data as text that does not depend on the order of keys. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isMapping(value)) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(value).toSorted()
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

const sameText = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** Without the words for people, which decide nothing. */
const bare = (check: CheckText): unknown => {
  const { kind, params } = partOf(check)
  if (kind === 'not') return { not: bare(nested(params, 'check')) }
  if (kind !== 'value' || !isMapping(params)) return check
  const { description: _, ...rest } = params
  return { value: rest }
}

const whenAsks = (a: CheckPart, strong: CheckText, b: CheckPart): boolean => {
  const due = nested(b.params, 'then')
  if (a.kind !== 'when') return asksAtLeast(strong, due)
  return sameText(switchOf(a.params), switchOf(b.params)) && asksAtLeast(nested(a.params, 'then'), due)
}

/** What makes a `when` due. */
export const switchOf = (params: unknown): unknown => ({
  rest: isMapping(params)
    ? Object.entries(params).filter(([key]) => !['topic', 'topics', 'accepts', 'then'].includes(key))
    : [],
  topics: topicsIn(params).toSorted(),
  accepts: acceptsIn(params).toSorted(),
})

/** Two checks without others inside them, both about answers to topics. */
const singleAsks = (a: CheckPart, b: CheckPart): boolean => {
  const narrower =
    within(topicsIn(a.params), topicsIn(b.params)) &&
    within(acceptsIn(a.params), acceptsIn(b.params)) &&
    foundWithin(a.params, b.params) &&
    sameText(unweighed(a.params), unweighed(b.params))
  if (!narrower || topicsIn(a.params).length === 0) return false
  if (b.kind === 'answered' && a.kind === 'answered') return showsAtLeast(a.params, b.params)
  if (b.kind === 'answered') return a.kind === 'value' && asksForNothing(b.params)
  if (b.kind === 'value')
    return a.kind === 'value' && sameText(fieldOf(a.params, 'schema'), fieldOf(b.params, 'schema'))
  return b.kind === 'fresh' && a.kind === 'fresh' && asRecent(a.params, b.params)
}

/** In which ways an answer may be found; without `by`, in all. */
const foundWithin = (a: unknown, b: unknown): boolean => {
  const [strong, weak] = [texts(fieldOf(a, 'by')), texts(fieldOf(b, 'by'))]
  return weak.length === 0 || (strong.length > 0 && within(strong, weak))
}

/** Parameters of which nothing is known here: only where they are the same can anything be shown. */
const unweighed = (params: unknown): unknown =>
  isMapping(params) ? Object.fromEntries(Object.entries(params).filter(([key]) => !weighed.has(key))) : params

const weighed: ReadonlySet<string> = new Set([
  ...['topic', 'topics', 'accepts', 'by', 'shows', 'shows-any'],
  ...['schema', 'description', 'within'],
])

const asksForNothing = (params: unknown): boolean =>
  texts(fieldOf(params, 'shows')).length === 0 && texts(fieldOf(params, 'shows-any')).length === 0

/** An answer in another state is spared what it must show, unless a reason is asked for: then only the same list will do. */
const showsAtLeast = (a: unknown, b: unknown): boolean => {
  const [shows, asked] = [texts(fieldOf(a, 'shows')), texts(fieldOf(b, 'shows'))]
  const [showsAny, askedAny] = [texts(fieldOf(a, 'shows-any')), texts(fieldOf(b, 'shows-any'))]
  const any =
    askedAny.length === 0 ||
    askedAny.some(kind => shows.includes(kind)) ||
    (showsAny.length > 0 && within(showsAny, askedAny))
  const reason = !askedAny.includes('reason') || shows.includes('reason') || showsAny.includes('reason')
  return within(asked, shows) && any && reason
}

/** More results, each with at least the same parts, for the same topic. */
const measuresAtLeast = (a: unknown, b: unknown): boolean => {
  const [more, fewer] = [fieldOf(a, 'at-least') ?? 1, fieldOf(b, 'at-least') ?? 1]
  return (
    sameText(topicsIn(a), topicsIn(b)) &&
    within(texts(fieldOf(b, 'needs')), texts(fieldOf(a, 'needs'))) &&
    typeof more === 'number' &&
    typeof fewer === 'number' &&
    more >= fewer
  )
}

const asRecent = (a: unknown, b: unknown): boolean => {
  const [short, long] = [fieldOf(a, 'within'), fieldOf(b, 'within')]
  if (!isText(short) || !isText(long)) return false
  // A leap year and another, so that "P12M" and "P365D" are told apart where they differ.
  return ['2024-03-01', '2025-03-01'].every(text => {
    const day = isoDate(text)
    return day !== undefined && dayNumberBefore(day, short) >= dayNumberBefore(day, long)
  })
}

const acceptsIn = (params: unknown): readonly string[] => {
  const accepts = texts(fieldOf(params, 'accepts'))
  return accepts.length === 0 ? ['answered'] : accepts
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : [])

const isText = (value: unknown): value is string => typeof value === 'string'

const within = (part: readonly string[], whole: readonly string[]): boolean => part.every(item => whole.includes(item))
