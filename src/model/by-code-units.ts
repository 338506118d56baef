/** Sorts texts by their code units, which is the same order everywhere, whatever the language of the machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
