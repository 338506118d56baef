/** A module another one asks for: `specifier` as written, `line` 1-based. */
export interface Asked {
  readonly specifier: string
  readonly line: number
}

/** Every `import`, `export … from`, `import(…)` and `require(…)` of a text, whatever it calls its `createRequire`. */
export const askedBy = (text: string): readonly Asked[] => {
  const code = codeOf(text)
  const loaders = [...code.matchAll(/\b(\w+) = createRequire\b/g)].map(([, name]) => `|\\b${name}`).join('')
  const asking = new RegExp(`(?:\\bfrom\\s*|\\bimport\\s*\\(?\\s*|(?:\\brequire${loaders})\\s*\\(\\s*)['"]`, 'g')
  return [...code.matchAll(asking)].map(match => {
    const start = match.index + match[0].length
    const quote = code.charAt(start - 1)
    return { specifier: text.slice(start, code.indexOf(quote, start)), line: lineAt(text, start) }
  })
}

/** The names a text exports as values; types are free. */
export const exportedValues = (text: string): readonly string[] => {
  const code = codeOf(text)
  const declared = code.matchAll(/^export (?:declare )?(?:async )?(?:const|let|var|function\*?|class|enum) (\w+)/gm)
  const listed = code.matchAll(/^export \{([^}]*)\}/gm)
  return [
    ...[...declared].map(([, name = '']) => name),
    ...[...listed].flatMap(([, names = '']) => names.split(',').map(name => name.trim().replace(/^.* as /, ''))),
  ].filter(name => name !== '' && !name.startsWith('type '))
}

/** The 1-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/**
 * The text with comments and the contents of strings, templates and patterns blanked out, every offset kept: a word
 * found in it is code, not prose. Code inside `${…}` stays.
 */
export const codeOf = (text: string): string => {
  let code = ''
  /** For every template we stand in: how many braces of its `${` are open. */
  const open: number[] = []
  for (let at = 0; at < text.length; ) {
    const depth = open.at(-1)
    const found = matchAt(depth === 0 ? templateText : token, text, at)
    at += found.length
    if (depth === 0 && found.endsWith('${')) {
      code += `${blank(found.slice(0, -1))}{`
      open[open.length - 1] = 1
    } else if (depth === 0) {
      code += blank(found)
      open.pop()
    } else {
      code += shown(found)
      if (found === '`') open.push(0)
      else if (depth !== undefined && found === '{') open[open.length - 1] = depth + 1
      else if (depth !== undefined && found === '}') open[open.length - 1] = depth - 1
    }
  }
  return code
}

const templateText = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{|$)/y
/** A comment, a string, a pattern where an expression may begin, or one character. */
const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=(?:^|[(,=:[!&|?{;<>+]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*|[\s\S]/y

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] || text.charAt(at)
}

const shown = (found: string): string => {
  if (found.length === 1) return found
  if (/^['"]/.test(found)) return found.charAt(0) + blank(found.slice(1, -1)) + found.charAt(0)
  return blank(found)
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
