/** What a text can be pointed at by after "#": each name, and the line on which it stands. */
export type Anchors = ReadonlyMap<string, number>
