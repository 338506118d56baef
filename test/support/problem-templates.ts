import { codeOf } from './source-text.ts'

/** One part of a problem as the source builds it: `templates` with numbered slots; none where an expression makes them. */
export interface Built {
  readonly code: string
  readonly part: 'what' | 'why' | 'fix'
  readonly templates: readonly string[]
}

/** What stands beside each `code: 'room/…'` of a text. Values are literals, choices between literals, or names of literals. */
export const problemsBuiltIn = (text: string): readonly Built[] => {
  const bare = codeOf(text)
  return [...text.matchAll(/\bcode: '([a-z]+\/[a-z0-9-]+)'/g)].flatMap(match => {
    const [from, to] = objectAround(bare, match.index)
    return (['what', 'why', 'fix'] as const).flatMap(part => {
      const start = valueStart(bare, from, to, part)
      if (start === undefined) return []
      const [begin, end] = [start, valueEnd(bare, start, to)]
      return [{ code: match[1] ?? '', part, templates: templatesIn(text, bare, begin, end) }]
    })
  })
}

const objectAround = (bare: string, at: number): readonly [number, number] => {
  let from = at
  for (let depth = 0; from > 0; from -= 1) {
    const sign = bare.charAt(from)
    if ('}])'.includes(sign)) depth += 1
    if ('{[('.includes(sign) && depth-- === 0) break
  }
  return [from + 1, valueEnd(bare, from + 1, bare.length, '')]
}

/** Where a value ends: at a comma or bracket of its own depth. */
const valueEnd = (bare: string, from: number, most: number, stop = ','): number => {
  let depth = 0
  for (let at = from; at < most; at += 1) {
    const sign = bare.charAt(at)
    if ('{[('.includes(sign)) depth += 1
    if ('}])'.includes(sign) && depth-- === 0) return at
    if (depth === 0 && sign === stop) return at
  }
  return most
}

const valueStart = (bare: string, from: number, to: number, part: string): number | undefined => {
  for (let at = from; at < to; at = valueEnd(bare, at, to) + 1) {
    const [all] = new RegExp(`^\\s*${part}(?::|(?=\\s*(?:,|$)))`).exec(bare.slice(at, valueEnd(bare, at, to))) ?? []
    if (all !== undefined) return all.endsWith(':') ? at + all.length : at
  }
  return undefined
}

const templatesIn = (text: string, bare: string, from: number, to: number): readonly string[] => {
  const value = text.slice(from, to).trim()
  const named = /^\w+$/.test(value) ? constant(text, bare, value) : undefined
  if (named !== undefined) return named
  const bareValue = bare.slice(from, to)
  const literals = [...bareValue.matchAll(/(['"`])/g)].length === 0 ? [] : branches(text, bare, from, to)
  const read = literals.map(literalTemplate)
  return read.includes(undefined) ? [] : read.flatMap(template => template ?? [])
}

/** `const why = '…'` of the same file. */
const constant = (text: string, bare: string, name: string): readonly string[] | undefined => {
  const found = new RegExp(`^const ${name}(?:: string)? =\\s*(?=['\`])`, 'm').exec(bare)
  if (found === null) return undefined
  const start = found.index + found[0].length
  const end = bare.indexOf('\n', start)
  return templatesIn(text, bare, start, end)
}

/** The ends of `a ? b : c ? d : e`; one where there is no choice. */
const branches = (text: string, bare: string, from: number, to: number): readonly string[] => {
  const marks: number[] = []
  let depth = 0
  let asked = false
  for (let at = from; at < to; at += 1) {
    const sign = bare.charAt(at)
    if ('{[('.includes(sign)) depth += 1
    if ('}])'.includes(sign)) depth -= 1
    if (depth !== 0) continue
    if (sign === '?' || sign === ':') marks.push(at)
    if (sign === '?') asked = true
  }
  if (!asked) return [text.slice(from, to).trim()]
  const cuts = [...marks, to]
  return cuts.flatMap((cut, index) => {
    const start = index === 0 ? from : (cuts[index - 1] ?? from) + 1
    return bare.charAt(cut) === '?' && cut !== to ? [] : [text.slice(start, cut).trim()]
  })
}

const literalTemplate = (source: string): string | undefined => {
  if (/^'(?:\\.|[^'\\])*'$/s.test(source)) return unescaped(source.slice(1, -1))
  if (!/^`(?:\\.|[^`\\])*`$/s.test(source)) return undefined
  let slot = 0
  let rest = source.slice(1, -1)
  let template = ''
  for (;;) {
    const at = rest.indexOf('${')
    if (at === -1) return unescaped(template + rest)
    const bare = codeOf(rest.slice(at + 1))
    const end = at + 1 + closing(bare)
    // Words inside a slot are a choice that only a person can lay out.
    if (/'[^']*[a-z]{2}[^']*'/.test(rest.slice(at, end))) return undefined
    template += `${rest.slice(0, at)}{${slot++}}`
    rest = rest.slice(end + 1)
  }
}

const closing = (bare: string): number => {
  let depth = 0
  for (let at = 0; at < bare.length; at += 1) {
    if (bare.charAt(at) === '{') depth += 1
    if (bare.charAt(at) === '}' && --depth === 0) return at
  }
  return bare.length
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1')
