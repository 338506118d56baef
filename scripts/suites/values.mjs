/** A tree as plain data, so that it can be compared; the last of several keys wins, as for every reader. */
export const treeValue = node => {
  switch (node?.kind) {
    case undefined:
      return null
    case 'scalar':
      return number(node.value)
    case 'sequence':
      return node.items.map(treeValue)
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, treeValue(value)]))
    case 'alias':
      return treeValue(node.target)
  }
}

/** What `JSON.parse` made, in the same way. */
export const plainValue = value => {
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value !== 'object' || value === null) return number(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]))
}

/** Zero has one sign here: no rule can tell two. */
const number = value => (value === 0 ? 0 : value)
