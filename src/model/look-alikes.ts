/** Letters of other scripts that look like a Latin one, by that one. */
// biome-ignore format: a table reads by its rows
export const cyrillicLookAlikes: Readonly<Record<string, string>> = {
  a: '\u0430', c: '\u0441', d: '\u0501', e: '\u0435', h: '\u04bb', i: '\u0456', j: '\u0458', o: '\u043e', p: '\u0440', s: '\u0455', x: '\u0445', y: '\u0443',
  A: '\u0410', B: '\u0412', C: '\u0421', E: '\u0415', H: '\u041d', I: '\u0406', J: '\u0408', K: '\u041a', M: '\u041c',
  O: '\u041e', P: '\u0420', S: '\u0405', T: '\u0422', X: '\u0425', Y: '\u0423',
}

// biome-ignore format: a table reads by its rows
export const greekLookAlikes: Readonly<Record<string, string>> = {
  o: '\u03bf',
  A: '\u0391', B: '\u0392', E: '\u0395', H: '\u0397', I: '\u0399', K: '\u039a', M: '\u039c', N: '\u039d', O: '\u039f', P: '\u03a1', T: '\u03a4', X: '\u03a7',
  Y: '\u03a5', Z: '\u0396',
}
