/** Draws what a terminal shows as SVG: text stays text, and the colours follow the reader's light or dark page. */

const size = 14
const lineHeight = 20
const columnWidth = 8.43
const margin = 16

/** `lines` with escape sequences for colours as chalk writes them; anything else in them is a mistake. */
export const ansiToSvg = (lines, label) => {
  const columns = Math.max(...lines.map(line => line.replace(sequence, '').length))
  const width = Math.ceil(columns * columnWidth + 2 * margin)
  const height = lines.length * lineHeight + 2 * margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">`,
    `<style>${style}</style>`,
    `<rect class="page" width="${width}" height="${height}" rx="8"/>`,
    ...drawn(lines),
    '</svg>',
    '',
  ].join('\n')
}

const style = `
text{font:${size}px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;white-space:pre;fill:#1f2328}
.page{fill:#f6f8fa;stroke:#d1d9e0}
.bold{font-weight:700}.dim{fill:#59636e}
.red{fill:#cf222e}.green{fill:#1a7f37}.yellow{fill:#7d4e00}.magenta{fill:#8250df}.cyan{fill:#0969da}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.page{fill:#0d1117;stroke:#3d444d}.dim{fill:#9198a1}
.red{fill:#ff7b72}.green{fill:#3fb950}.yellow{fill:#e3b341}.magenta{fill:#d2a8ff}.cyan{fill:#79c0ff}
}
`

/** What each code begins, and which one it ends. */
const begins = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 35: 'magenta', 36: 'cyan' }
const ends = { 22: ['bold', 'dim'], 39: ['red', 'green', 'yellow', 'magenta', 'cyan'] }

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with it.
const sequence = /\u001b\[(\d+)m/g

const drawn = lines => {
  const on = new Set()
  return lines.map((line, at) => {
    const pieces = line.split(sequence)
    const spans = pieces.map((piece, index) => (index % 2 === 0 ? span(piece, on) : turned(on, piece)))
    const y = margin + at * lineHeight + size
    return `<text x="${margin}" y="${y}" xml:space="preserve">${spans.join('')}</text>`
  })
}

const turned = (on, code) => {
  if (begins[code] === undefined && ends[code] === undefined)
    throw new Error(`a colour code that is not drawn: ${code}`)
  if (begins[code] !== undefined) on.add(begins[code])
  for (const name of ends[code] ?? []) on.delete(name)
  return ''
}

const span = (text, on) => {
  if (text === '') return ''
  return on.size === 0 ? escaped(text) : `<tspan class="${[...on].join(' ')}">${escaped(text)}</tspan>`
}

const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
