import { jsonText } from './json-text.ts'

/**
 * As `jsonText` with two spaces to a level, piece by piece: down to `depth` a list may be anything that hands over its items one after
 * another, and no more than one of them is held.
 */
export function* jsonPieces(value: unknown, depth: number, margin = ''): Generator<string> {
  const inner = `${margin}  `
  if (depth === 0 || typeof value !== 'object' || value === null) yield within(value, margin)
  else if (isList(value)) yield* listed(value, '[', ']', margin, item => jsonPieces(item, depth - 1, inner))
  else
    yield* listed(
      Object.entries(value).filter(([, of]) => of !== undefined),
      '{',
      '}',
      margin,
      function* ([key, of]) {
        yield `${jsonText(key)}: `
        yield* jsonPieces(of, depth - 1, inner)
      },
    )
}

const isList = (value: object): value is Iterable<unknown> => Symbol.iterator in value

/** With the margin that it has where it stands: written in as many lists around it, which are cut off again. */
const within = (value: unknown, margin: string): string => {
  let around = value
  let [before, after] = [0, 0]
  for (let indent = 2; indent <= margin.length; indent += 2) {
    around = [around]
    before += 2 + indent
    after += indent
  }
  const text = jsonText(around, 2)
  return text.slice(before, text.length - after)
}

function* listed<Item>(
  items: Iterable<Item>,
  open: string,
  close: string,
  margin: string,
  piecesOf: (item: Item) => Iterable<string>,
): Generator<string> {
  let before = open
  for (const item of items) {
    yield `${before}\n${margin}  `
    yield* piecesOf(item)
    before = ','
  }
  yield before === open ? `${open}${close}` : `\n${margin}${close}`
}
