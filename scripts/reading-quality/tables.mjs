/** Groups as rows, for a terminal and for the page: the same cells in both. */
export const head = [
  'documents',
  'labels',
  'kind right',
  'right',
  'Wilson 95 %',
  'bootstrap 95 %',
  'precision',
  'recall',
  'F1',
  'F1 bootstrap 95 %',
  'place right',
]

export const cellsOf = ({ name, counts, shares, wilson, rightRange, f1Range }) => [
  name,
  counts.documents,
  counts.labels ?? 0,
  digits(shares.kind),
  digits(shares.right),
  range(wilson),
  range(rightRange),
  digits(shares.precision),
  digits(shares.recall),
  digits(shares.f1),
  range(f1Range),
  digits(shares.place),
]

export const digits = value => (value === undefined ? 'n/a' : value.toFixed(3))

export const range = limits => (limits === undefined ? 'n/a' : limits.map(digits).join('–'))

/** For a terminal: names to the left, figures to the right. */
export const columns = rows => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => String(row[column]).length)))
  return rows
    .map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : String(cell).padStart(widths[at]))).join('  '),
    )
    .join('\n')
}

export const groupColumns = (title, groups) => columns([[title, ...head], ...groups.map(cellsOf)])

/** For the page, as the formatter of this project would write it. */
export const markdownTable = rows => {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map(row => String(row[column]).length)))
  const padded = rows.map(row =>
    row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]))),
  )
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [padded[0], rule, ...padded.slice(1)].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** The cells of such a table, without its head. */
export const rowsOfTable = text =>
  text
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(2)
    .map(line =>
      line
        .slice(2, -2)
        .split(' | ')
        .map(cell => cell.trim()),
    )

export const groupTable = (title, groups) =>
  markdownTable([[title, ...head], ...groups.map(cellsOf).map(([name, ...cells]) => [`\`${name}\``, ...cells])])
