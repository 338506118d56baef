/** A pattern of paths, each with forward slashes and from the folder that the pattern is meant from. */
export interface Glob {
  readonly pattern: string
  /** Names one file or folder, and nothing that only looks like it. */
  readonly literal: boolean
  /** The folder below which everything lies that can fit; empty for the folder it is meant from. */
  readonly base: string
  readonly fits: (path: string) => boolean
}

/**
 * `*` and `?` stand for anything within a name, `**` for folders, `{a,b}` for either, `[ab]` for one of some letters. A
 * pattern whose last name has none of these stands for a folder as well: for everything below it. Names that begin with
 * a dot are names like any other.
 */
export const globOf = (pattern: string): Glob => {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  const steps = plain.split('/')
  const first = steps.findIndex(step => signs.test(step))
  const expressions = alternatives(plain).map(expressionOf)
  return {
    pattern,
    literal: first < 0,
    base: (first < 0 ? steps : steps.slice(0, first)).join('/'),
    // A file may have brackets in its name; whoever writes the name means the file.
    fits: path => path === plain || expressions.some(expression => expression.test(path)),
  }
}

const signs = /[*?{[]/

/** At most how many patterns one with choices in braces stands for: each pair of braces multiplies them. */
export const globChoices = (pattern: string): number => {
  const open: number[] = []
  let all = 1
  for (const sign of pattern) {
    if (sign === '{') open.push(1)
    else if (sign === ',' && open.length > 0) open.push((open.pop() ?? 1) + 1)
    else if (sign === '}') all *= open.pop() ?? 1
  }
  return all
}

/** The most signs for "anything" that stand in one name of a pattern, or the most `**` in all of it: each is tried at every place. */
export const globWildness = (pattern: string): number => {
  const steps = pattern.split('/')
  const inName = steps.filter(step => step !== '**').map(step => step.split('*').length - 1)
  return Math.max(steps.filter(step => step === '**').length, ...inName)
}

/** `{a,b/c}.md` → `a.md`, `b/c.md` */
const alternatives = (pattern: string): readonly string[] => {
  const choice = /\{([^{}]*)\}/.exec(pattern)
  if (choice === null) return [pattern]
  const [all, inside = ''] = choice
  const [before, after] = [pattern.slice(0, choice.index), pattern.slice(choice.index + all.length)]
  return inside.split(',').flatMap(part => alternatives(before + part + after))
}

const expressionOf = (pattern: string): RegExp => {
  const steps = pattern.split('/')
  const below = signs.test(steps.at(-1) ?? '') ? '' : '(?:/.*)?'
  return new RegExp(`^${steps.map(stepOf).join('').replace(/\/$/, '')}${below}$`, 'su')
}

/** A name with the stroke after it; `**` takes its own. */
const stepOf = (step: string, at: number, all: readonly string[]): string => {
  if (step === '**') return at === all.length - 1 ? '.+' : '(?:[^/]+/)*'
  return `${step.replace(/\[!?[^\]/]+\]|./gsu, signOf)}/`
}

const signOf = (sign: string): string => {
  if (sign === '*') return '[^/]*'
  if (sign === '?') return '[^/]'
  if (sign.length <= 1 || !sign.startsWith('[')) return escaped(sign)
  const inside = sign.slice(1, -1)
  const not = inside.startsWith('!')
  return `[${not ? '^/' : ''}${inside.slice(not ? 1 : 0).replace(/(.)-(.)|./gsu, range)}]`
}

/** `z-a` is no range: it stands for its three signs. */
const range = (all: string, from?: string, to?: string): string =>
  from !== undefined && to !== undefined && from <= to
    ? `${escaped(from)}-${escaped(to)}`
    : [...all].map(sign => (sign === '-' ? '\\-' : escaped(sign))).join('')

const escaped = (sign: string): string => sign.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
