/** A number as people write it: `1,234.5` and `1.234,5`, `12,3`, `0,912`; a comma before three digits parts thousands. */
export const readNumber = (raw: string): number | undefined => {
  const text = raw.replace(/[\s'’]/g, '')
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')]
  const plain =
    comma >= 0 && point >= 0
      ? withPoint(text, comma > point ? ',' : '.')
      : comma >= 0
        ? withPoint(text, /^[-+]?[1-9]\d{0,2}(?:,\d{3})+$/.test(text) ? '.' : ',')
        : /\..*\./.test(text)
          ? text.replaceAll('.', '')
          : text
  const value = /^[-+]?\d/.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/** The other of the two marks parts thousands, and says nothing. */
const withPoint = (text: string, decimal: ',' | '.'): string =>
  text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
