/** The rows of a CSV text with a header line, as objects; quoted cells may hold commas, quotes and line ends. */
export const csvRows = text => {
  const [names = [], ...rows] = cellRows(text)
  return rows.map(cells => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}

const cellRows = text => {
  const rows = []
  let row = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}
