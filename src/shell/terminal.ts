import type { Appearance, Detail } from '../model/report-format.ts'

export type ColourChoice = 'auto' | 'always' | 'never'

/** How text for a stream may look. Colour: the flag, then NO_COLOR, FORCE_COLOR, then what the stream says itself. */
export const streamAppearance = (stream: 'stdout' | 'stderr', choice: ColourChoice, detail: Detail): Appearance => ({
  columns: columns(process[stream]),
  colour: colour(process[stream], choice),
  unicode: unicode(process[stream]),
  detail,
})

/** How text for a file looks: the same on every machine. */
export const fileAppearance = (choice: ColourChoice, detail: Detail): Appearance => ({
  columns: usualColumns,
  colour: choice === 'always' ? 1 : 0,
  unicode: true,
  detail,
})

const usualColumns = 80
/** Below, nothing can be laid out; above, lines are too long to read. */
const [fewestColumns, mostColumns] = [40, 160]

const columns = (stream: NodeJS.WriteStream): number => {
  const wanted = stream.isTTY ? stream.columns : Number(process.env.COLUMNS)
  return wanted > 0 ? Math.min(Math.max(Math.trunc(wanted), fewestColumns), mostColumns) : usualColumns
}

type ColourLevel = Appearance['colour']

const colour = (stream: NodeJS.WriteStream, choice: ColourChoice): ColourLevel => {
  if (choice === 'never') return 0
  if (choice === 'always') return Math.max(1, depth(stream)) as ColourLevel // 1 to 3, as `depth` is 0 to 3
  if (set(process.env.NO_COLOR)) return 0
  return forced(process.env.FORCE_COLOR) ?? depth(stream)
}

const set = (variable: string | undefined): boolean => variable !== undefined && variable !== ''

const forced = (variable: string | undefined): ColourLevel | undefined => {
  if (variable === undefined) return undefined
  if (variable === '0' || variable === 'false') return 0
  return variable === '2' ? 2 : variable === '3' ? 3 : 1
}

const depth = (stream: NodeJS.WriteStream): ColourLevel => {
  if (!stream.isTTY || process.env.TERM === 'dumb') return 0
  const bits = stream.getColorDepth()
  return bits >= 24 ? 3 : bits >= 8 ? 2 : bits >= 4 ? 1 : 0
}

/**
 * Only a terminal can lack characters beyond ASCII, and only one whose locale says so, or the Linux console, is taken for
 * such. What goes into a pipe or a file is the same bytes under every locale.
 */
const unicode = (stream: NodeJS.WriteStream): boolean => {
  if (!stream.isTTY) return true
  const { LC_ALL, LC_CTYPE, LANG, TERM } = process.env
  const locale = [LC_ALL, LC_CTYPE, LANG].find(set)
  return TERM !== 'linux' && (locale === undefined || /utf-?8/i.test(locale))
}
