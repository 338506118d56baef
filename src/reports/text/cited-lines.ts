import type { Citation, SourceLine } from '../../model/finding.ts'

/** What is cited, without lines at its end that have nothing in them: they only make it longer. */
export const citedLines = ({ lines }: Pick<Citation, 'lines'>): readonly SourceLine[] => {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '')
  return lines.slice(0, Math.max(last, 0) + 1)
}
