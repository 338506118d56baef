import type { StateBlock } from 'markdown-it'

/** A formula between two lines `$$`: its `#` and `---` are no Markdown. Becomes a code block with the info `math`. */
export const mathBlock = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  if (!isFence(state, startLine) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  let last = startLine + 1
  while (last < endLine && !isFence(state, last) && !isOutside(state, last)) last += 1
  if (last >= endLine || !isFence(state, last)) return false
  if (silent) return true
  state.line = last + 1
  const token = state.push('fence', 'code', 0)
  token.info = 'math'
  token.content = state.getLines(startLine + 1, last, state.sCount[startLine] ?? 0, true)
  token.map = [startLine, state.line]
  return true
}

const isFence = (state: StateBlock, line: number): boolean => {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const end = state.eMarks[line] ?? 0
  return state.src.startsWith('$$', start) && state.skipSpacesBack(end, start) === start + 2
}

const isOutside = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)
