/** What a text says as JSON; nothing where it is none. For what was written by a program, where nobody needs the place of a mistake. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
