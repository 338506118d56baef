/**
 * A key that stands twice in one object of a JSON text, if there is one: `JSON.parse` keeps the last of them without a word. The text
 * has been parsed already, so only its strings and brackets need to be looked at; it may be nested to any depth.
 */
export const repeatedKey = (json: string): string | undefined => {
  // Of each object around the place the keys so far; of each array nothing.
  const around: (Set<string> | undefined)[] = []
  let key = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '"') {
      const end = endOfString(json, at)
      const keys = key ? around.at(-1) : undefined
      if (keys !== undefined) {
        const name = String(JSON.parse(json.slice(at, end + 1)))
        if (keys.has(name)) return name
        keys.add(name)
      }
      key = false
      at = end
    } else if (sign === '{' || sign === '[') {
      around.push(sign === '{' ? new Set() : undefined)
      key = sign === '{'
    } else if (sign === '}' || sign === ']') around.pop()
    else if (sign === ',') key = around.at(-1) !== undefined
  }
  return undefined
}

/** A quote ends a string unless an odd number of backslashes stands before it. */
const endOfString = (json: string, start: number): number => {
  let quote = json.indexOf('"', start + 1)
  for (; quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let before = quote - 1
    while (json[before] === '\\') before -= 1
    if ((quote - before) % 2 === 1) return quote
  }
  return json.length
}
