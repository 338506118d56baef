import type { Document } from '../model/document.ts'

/** The numbers of a version stand in what was written, and whether later ones will do is not for us to say. */
export const isCertain = (raw: string, spdx: string): boolean =>
  !/^https?:/i.test(raw) && !/\s(?:and|or|with)\s|-(?:only|or-later)$/i.test(spdx) && numbersIn(raw) === numbersIn(spdx)

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join('.').replace(/(?:\.0)+$/, '')

/** The hub writes identifiers in small letters, and some without their version. */
export const idFor = (spdx: string, document: Document): string =>
  isOnHub(document) ? (hubIds.get(spdx) ?? spdx.toLowerCase()) : spdx

/** The hub reads the card in this very file. */
export const isOnHub = ({ format, path }: Document): boolean =>
  format.startsWith('hf-') && /(?:^|\/)README\.md$/i.test(path)

const hubIds: ReadonlyMap<string, string> = new Map([
  ['ODC-By-1.0', 'odc-by'],
  ['ODbL-1.0', 'odbl'],
  ['PDDL-1.0', 'pddl'],
  ['C-UDA-1.0', 'c-uda'],
  ['LGPLLR', 'lgpl-lr'],
])
