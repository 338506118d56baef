import type { Identifier } from '../../model/value.ts'

/** Lasting identifiers in a text: DOI, arXiv and ORCID, bare, with a prefix, or inside an address. */
export const readIdentifiers = (text: string): readonly Identifier[] => {
  const found = [
    ...[...text.matchAll(doi)].map(({ 0: raw, index }) => ({ index, kind: 'doi' as const, raw: withoutEnd(raw) })),
    ...[...text.matchAll(arxiv)].map(({ 0: raw, 1: id = '', index }) => ({ index, kind: 'arxiv' as const, raw, id })),
    ...[...text.matchAll(orcid)].map(({ 0: raw, index }) => ({ index, kind: 'orcid' as const, raw })),
  ].toSorted((a, b) => a.index - b.index)
  return found.flatMap(({ kind, raw, ...more }): readonly Identifier[] => {
    if (kind === 'orcid' && !isOrcid(raw)) return []
    return [{ kind, raw, value: kind === 'doi' ? raw.toLowerCase() : 'id' in more ? more.id : raw.toUpperCase() }]
  })
}

const doi = /(?<![\w.])10\.\d{4,9}\/[^\s"'<>[\]{}]{1,200}/g
const arxiv =
  /(?:\barXiv:\s?|\barxiv\.org\/(?:abs|pdf)\/)(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,2})?)/gi
const orcid = /(?<!\d)\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\dX])/gi

/** Marks of the sentence around it, and a bracket that opens before it. */
const withoutEnd = (raw: string): string => {
  const end = raw.replace(/[.,;:!?]+$/, '')
  return end.endsWith(')') && !end.includes('(') ? withoutEnd(end.slice(0, -1)) : end
}

/** The last sign is a check of the others (ISO 7064 MOD 11-2). */
const isOrcid = (raw: string): boolean => {
  const digits = raw.replaceAll('-', '').toUpperCase()
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
}
