/** One by one: a text may hold more parts than a call takes arguments. */
export const append = <T>(list: T[], parts: readonly T[]): void => {
  for (const part of parts) list.push(part)
}
