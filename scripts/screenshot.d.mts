/** The path of the picture and what is in it. */
export declare const screenshot: () => readonly [path: string, text: string]
