import { kindText } from '../../model/document.ts'
import type { CitedGap } from '../../model/finding.ts'
import type { Saw, Wanted } from '../../model/judgement.ts'
import type { EditKind, Insertion, Insertions, PlanStep } from '../../model/plan.ts'
import type { TopicId } from '../../model/topic.ts'
import { topicsOf } from '../wanted-topics.ts'

/** An edit before it is known what it clears. Two of one name are one edit. */
export interface Edit extends Pick<PlanStep, 'do' | 'at' | 'topic' | 'key' | 'heading' | 'instead' | 'names'> {
  readonly name: string
}

/** The edits of which any one closes a gap of a document: where an answer on one of several topics will do, one for each of them. */
export const editsFor = (
  { at, saw, wanted }: CitedGap,
  document: string,
  insertions: Insertions,
): readonly [Edit, ...Edit[]] => {
  const place = `${at.path}:${at.start?.line}:${at.start?.column}`
  const [topic, ...others] = topicsOf(wanted)
  if (saw.is === 'missing') {
    if (topic === undefined) return [{ name: `change ${place}`, do: 'complete', at, names: [] }]
    const edit = (about: TopicId): Edit => ({
      name: `write ${document} ${about}`,
      ...missing(at, about, saw, wanted, insertions(document, about)),
    })
    return [edit(topic), ...others.map(edit)]
  }
  const kind = kindOf(saw)
  const names = namesOf(saw)
  const about = topic !== undefined && others.length === 0 ? { topic } : {}
  return [{ name: [groupOf(kind), place, ...names].join(' '), do: kind, at, ...about, names }]
}

type Missing = Extract<Saw, { is: 'missing' }>

/** One section, or one key, for each topic of a document. */
const missing = (
  at: CitedGap['at'],
  topic: TopicId,
  { noPlace }: Missing,
  wanted: Wanted,
  { key, section }: Insertion = {},
): Omit<Edit, 'name'> => {
  const edit = { at, topic, names: [] }
  if (noPlace !== undefined) return { ...edit, do: 'say-elsewhere', instead: noPlace.instead }
  if (key !== undefined && (section === undefined || fitsKey(wanted)))
    return { ...edit, do: 'add-key', at: key.at, key: key.name }
  if (section === undefined) return { ...edit, do: 'say-elsewhere', instead: 'in a document beside it' }
  return { ...edit, do: 'write-section', ...section }
}

/** What a value says: more takes sentences. */
const fitsKey = (wanted: Wanted): boolean =>
  wanted.is === 'value' ||
  wanted.is === 'recent-date' ||
  (wanted.is === 'answer' &&
    [...wanted.shows, ...(wanted.showsAny ?? [])].every(kind => valueKinds.has(kind)) &&
    wanted.by === undefined)

const valueKinds: ReadonlySet<string> = new Set(['dataset-name', 'model-name', 'date', 'identifier', 'reference'])

const kindOf = (saw: Exclude<Saw, Missing>): EditKind => {
  switch (saw.is) {
    case 'state':
      return 'fill-in'
    case 'lacking':
    case 'thin-results':
    case 'unmentioned':
    case 'uncovered':
    case 'found-elsewhere':
      return 'complete'
    case 'untyped':
    case 'attested-not':
    case 'invalid':
    case 'stale':
    case 'future':
    case 'too-early':
    case 'differs':
    case 'unmatched':
      return 'correct'
    case 'present':
      return 'remove'
    case 'dead-link':
      return 'mend-link'
    case 'undocumented':
    case 'no-document':
      return 'write-document'
  }
}

/** What is done to one answer is one edit, whatever was wrong with it. */
const groupOf = (kind: EditKind): string => (kind === 'mend-link' || kind === 'write-document' ? kind : 'change')

const namesOf = (saw: Saw): readonly string[] => {
  if (saw.is === 'dead-link') return [saw.href]
  if (saw.is === 'no-document') return [kindText(saw.of)]
  return saw.is === 'undocumented' || saw.is === 'uncovered' || saw.is === 'unmentioned' ? saw.names : []
}
