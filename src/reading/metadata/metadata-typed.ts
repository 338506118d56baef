import type { Fact } from '../../model/fact.ts'
import type { Language, License } from '../../model/value.ts'
import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, leavesOf, nodeAt, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { type Found, factOf } from '../facts/fact-maker.ts'
import type { Piece } from '../text/piece.ts'
import { leadsNowhere } from '../values/addresses.ts'
import { isVague, type LicenseNames, readLicense } from '../values/licenses.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Where languages are given by their codes, "no" is Norwegian and denies nothing; some codes stand for no language. */
export const namedLanguages = (fact: Fact, languages: readonly Language[]): Fact => {
  const codes = languages.map(({ raw }) => raw.toLowerCase())
  if (codes.every(code => noLanguages.has(code))) return withoutLanguage(fact, codes)
  return fact.state === 'none' && languages.some(({ tag }) => tag !== undefined)
    ? { ...fact, state: 'answered', reason: 'own-words' }
    : fact
}

const withoutLanguage = ({ value: _, ...fact }: Fact, codes: readonly string[]): Fact =>
  codes.includes(withoutWords)
    ? { ...fact, state: 'not-applicable', reason: 'says-so', shows: [] }
    : { ...fact, state: 'placeholder', reason: `says-only:${codes.join(' ')}`, shows: [] }

/** Codes of ISO 639 for what is undetermined, has none of its own, or has no words in it, and a code that stands for any. */
const withoutWords = 'zxx'
const noLanguages: ReadonlySet<string> = new Set(['und', 'mis', withoutWords, 'xx', 'xxx'])

/** Texts by key; a field that holds more than a text is no field of such a block, and shows as empty. */
export const fieldsOf = (node: TreeNode): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']))

/** "other" without its name and text leaves open which it is. */
export const licensed = (licenses: readonly License[], piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const fact = factOf(piece, { ...found, value: { type: 'license', licenses } }, vocabulary)
  return fact.state === 'answered' && licenses.every(license => isVague(license, vocabulary.licenses))
    ? { ...fact, state: 'placeholder', reason: 'says-only:another license', shows: [] }
    : fact
}

/** The name and the text of a license of its own stand beside it. */
export const licensesOf = (entry: Entry, parent: TreeNode, { licenses }: Vocabulary): readonly License[] => {
  const name = textAt(parent, 'license_name') ?? textAt(parent, 'license_details')
  const stated = textAt(parent, 'license_link')
  const link = stated === undefined || leadsNowhere(stated) ? undefined : stated
  return oneOrMore(entry.value)
    .flatMap(item => (item.kind === 'mapping' ? describedLicense(item, licenses) : licensesIn(item, licenses)))
    .map(license =>
      license.custom
        ? { ...license, ...(name === undefined ? {} : { name }), ...(link === undefined ? {} : { link }) }
        : license,
    )
}

const licensesIn = (node: TreeNode, names: LicenseNames): readonly License[] =>
  leavesOf(node).flatMap(({ text }) => readLicense(text, names) ?? [])

/** A license as a mapping of name, title and address: one of them tells which it is, and they are no three licenses. */
const describedLicense = (node: TreeNode, names: LicenseNames): readonly License[] => {
  const read = licensesIn(node, names)
  const told = read.find(({ spdx }) => spdx !== undefined) ?? (saysUnknown(node, names) ? undefined : read[0])
  if (told === undefined || told.spdx !== undefined) return told === undefined ? [] : [told]
  const link = read.find(({ raw }) => /^https?:\/\//.test(raw) && !leadsNowhere(raw))?.raw
  return [{ ...told, ...(link === undefined || link === told.raw ? {} : { name: told.raw, link }) }]
}

/** An address beside it does not make it known. */
const saysUnknown = (node: TreeNode, { unknown }: LicenseNames): boolean =>
  leavesOf(node).some(({ text }) => unknown.has(text.trim().toLowerCase()))

const textAt = (node: TreeNode, key: string): string | undefined => textOf(nodeAt(node, key))?.trim() || undefined
