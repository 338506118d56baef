import { byCodeUnits } from '../../model/by-code-units.ts'
import { type DocumentKind, documentName } from '../../model/document.ts'
import { grouped } from '../../model/grouped.ts'
import { nameKeys } from '../../model/plain-name.ts'
import type { Member } from '../../model/subject.ts'
import { nameTopic } from '../../model/topic.ts'
import type { Described } from './described.ts'
import { folderOf } from './nearest.ts'
import { toldApart } from './told-apart.ts'

/** Documents of one kind about one thing: almost always a single one. */
export interface Cluster {
  readonly kind: DocumentKind
  readonly documents: readonly [Described, ...Described[]]
  /** Why each of the documents after the first is here. */
  readonly because: ReadonlyMap<Described, string>
  /** Every name of the thing, as it is compared, with the name as it is written. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * A file and its translation, by their names (`README.md`, `README_zh.md`), describe one thing, unless their names tell them apart.
 * Documents of one kind with one name side by side describe one thing when their file names differ in the language alone
 * (`README.md`, `README.zh.md`), or when they are the only two in their folder, without numbers that tell them apart.
 * The documents of one file are about different things, whatever their names. Anywhere else, and in a folder that collects cards, the same name may belong to another version.
 */
export const clustersOf = (evidences: readonly Described[], kind: DocumentKind): readonly Cluster[] => {
  const ofKind = evidences.filter(({ document }) => document.kind === kind)
  const places = sharedPlaces(besideOthers(ofKind, kind))
  const clusters: Cluster[] = []
  const taken = new Map<string, Draft>()
  const originals = new Map<string, Draft>()
  for (const evidence of ofKind) {
    // Nothing beside it could be about the same thing; of most documents of a large run nothing else is noted.
    const place = places.get(evidence)
    if (place === undefined) {
      clusters.push(new Alone(kind, evidence))
      continue
    }
    const { path } = evidence.document
    const names = [...namesIn(evidence)]
    const shared = names.find(([key]) => {
      const other = taken.get(`${place}\n${key}`)
      return other !== undefined && !other.documents.some(({ document }) => document.path === path)
    })
    const original = originals.get(originalOf(evidence))
    const translated = original && isTranslation(evidence, original) ? original : undefined
    const known = (shared && taken.get(`${place}\n${shared[0]}`)) ?? translated
    const draft = known ?? newDraft(kind, evidence, clusters)
    if (known !== undefined) {
      known.documents.push(evidence)
      known.because.set(evidence, shared ? sameName(shared[1], known.documents[0]) : translates(known.documents[0]))
    }
    originals.set(originalOf(evidence), draft)
    for (const [key, name] of names) {
      if (!draft.names.has(key)) draft.names.set(key, name)
      taken.set(`${place}\n${key}`, draft)
    }
  }
  return clusters
}

/**
 * What the files of documents have in common that may be about the same thing as another. A folder at a time, since most have a place of
 * their own, of which nothing is to be noted.
 */
const sharedPlaces = (besides: readonly Described[]): ReadonlyMap<Described, string> => {
  const originals = new Set(besides.flatMap(({ original }) => original ?? []))
  const places = new Map<Described, string>()
  for (const [folder, documents] of grouped(besides, ({ document }) => folderOf(document.path))) {
    const placeOf = ({ document: { path } }: Described): string =>
      documents.length === 2 ? `${folder} ${digitsIn(path)}` : withoutLanguage(path)
    for (const [place, alike] of grouped(documents, placeOf))
      for (const each of alike)
        if (alike.length > 1 || each.original !== undefined || originals.has(each.document.path))
          places.set(each, place)
  }
  return places
}

/** Those that share a folder with another of their kind: no other has a companion. */
export const besideOthers = <Document extends Described>(
  documents: readonly Document[],
  kind: DocumentKind,
): readonly Document[] => {
  const ofKind = documents.filter(({ document }) => document.kind === kind)
  const shared = sharedFolders(ofKind)
  return shared.size === 0 ? [] : ofKind.filter(({ document }) => shared.has(folderOf(document.path)))
}

/** Folders with several of these documents. They are put in order rather than counted in a table: most have a folder of their own, and would each be noted in it. */
const sharedFolders = (documents: readonly Described[]): ReadonlySet<string> => {
  const folderAt = (document: Described): string => folderOf(document.document.path)
  const sorted = documents.toSorted((one, other) => byCodeUnits(folderAt(one), folderAt(other)))
  const shared = new Set<string>()
  for (const [at, document] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next !== undefined && folderAt(next) === folderAt(document)) shared.add(folderAt(document))
  }
  return shared
}

const digitsIn = (path: string): string => path.replace(/\D+/g, ' ')

/** `docs/README.zh-Hans.md` → `docs/README`. */
const withoutLanguage = (path: string): string => path.replace(/(?:[._-][a-z]{2,3}(?:[_-][a-z]{2,4})?)?\.\w+$/i, '')

/** A file is its own original unless its name has a language that cards are translated into. */
const originalOf = ({ document, original = document.path }: Described): string => original

/** Of a file without a language in its name, and of nothing that is called otherwise. */
const isTranslation = (evidence: Described, { documents, names }: Draft): boolean => {
  const { path } = evidence.document
  const isOriginal = ({ original }: Described): boolean => original === undefined
  const ofOriginal = isOriginal(evidence) || documents.some(isOriginal)
  const elsewhere = documents.every(({ document }) => document.path !== path)
  return ofOriginal && elsewhere && !toldApart([...names.values()], [...namesIn(evidence).values()])
}

const translates = (other: Described): string => `is named as a translation of ${other.document.path}`

/** Says that a document has the name of another. */
export const sameName = (name: string, other: Described): string =>
  `has the name "${name}", as ${documentName(other.document)} has`

export const asMembers = (
  { documents, because }: Cluster,
  describes: Member['describes'],
  reason: string,
): readonly Member[] => documents.map(evidence => memberOf(evidence, describes, because.get(evidence) ?? reason))

export const memberOf = (
  { document: { path, part } }: Described,
  describes: Member['describes'],
  because: string,
): Member => ({ path, ...(part !== undefined && { part }), describes, because })

/** Documents of which somebody has said that they are about one thing. */
export const clusterOf = (
  kind: DocumentKind,
  documents: readonly [Described, ...Described[]],
  because: string,
): Cluster => ({
  kind,
  documents,
  because: new Map(documents.slice(1).map(evidence => [evidence, because])),
  names: new Map(documents.flatMap(evidence => [...namesIn(evidence)])),
})

/** A document without a companion, as almost all are: a class of two fields, since of a hundred thousand there are as many. All else is made when asked. */
class Alone implements Cluster {
  readonly kind: DocumentKind
  private readonly document: Described

  constructor(kind: DocumentKind, document: Described) {
    this.kind = kind
    this.document = document
  }

  get documents(): Cluster['documents'] {
    return [this.document]
  }

  get because(): Cluster['because'] {
    return noReasons
  }

  get names(): Cluster['names'] {
    return namesIn(this.document)
  }
}

const noReasons: Cluster['because'] = new Map()

/** A cluster while it is still growing. */
interface Draft extends Cluster {
  readonly documents: [Described, ...Described[]]
  readonly because: Map<Described, string>
  readonly names: Map<string, string>
}

const newDraft = (kind: DocumentKind, evidence: Described, clusters: Cluster[]): Draft => {
  const draft: Draft = { kind, documents: [evidence], because: new Map(), names: new Map() }
  clusters.push(draft)
  return draft
}

const namesIn = (evidence: Described): ReadonlyMap<string, string> =>
  new Map(
    evidence.facts
      .filter(({ topic, state }) => topic === nameTopic && state === 'answered')
      .flatMap(({ text }) => nameKeys(text).map(key => [key, text] as const)),
  )
