import { jsonText } from './json-text.ts'

/**
 * As `jsonText` with two spaces to a level, piece by piece: down to `depth` a list may be anything that hands over its items one after
 * another, and no more than one of them is held.
 */
export function* jsonPieces(value: unknown, depth: number, margin = ''): Generator<string> {
  const inner = `${margin}  `
  if (depth === 0 || typeof value !== 'object' || value === null) yield* within(jsonText(value, 2), margin)
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

/** No text in JSON holds a line feed of its own. */
function* within(text: string, margin: string): Generator<string> {
  yield margin === '' ? text : text.replaceAll('\n', `\n${margin}`)
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
