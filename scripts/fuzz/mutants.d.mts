export interface Chance {
  readonly below: (limit: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
}

export declare const chance: (seed: number) => Chance
export declare const mutant: (text: string, other: string, random: Chance) => string
