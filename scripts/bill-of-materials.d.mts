/** The path of the bill and what is in it. */
export declare const billOfMaterials: () => readonly [path: string, text: string]
