import { hashed } from './hashed.ts'

/**
 * JSON in which characters that steer a terminal or a build service, turn a line around or hide are escaped: whoever reads the data gets
 * them back as they were, and whoever looks at the file sees them. The ranges are written out, because what Unicode
 * calls a format character depends on the version of Node, and the bytes of a result must not.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(hidden, escaped).replace(hashed, '#\\u0023')

const hidden =
  /[\u{7f}-\u{9f}\u{ad}\u{61c}\u{115f}\u{1160}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{fffe}\u{ffff}\u{e0000}-\u{e0fff}]|\u{34f}|\u{17b4}|\u{17b5}|[\u{180b}-\u{180f}]|[\u{fe00}-\u{fe0f}]/gu

const escaped = (character: string): string =>
  character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
