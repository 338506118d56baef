import type { Evidence } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { IsoDate } from './judgement.ts'
import { plainName } from './plain-name.ts'
import type { Problem } from './problem.ts'
import { nameTopic, type TopicId } from './topic.ts'

/** For which documents a side file speaks: those in its folder, or those in the folders below as well. */
export type Reach = 'folder' | 'below'

/** What a side file says. */
export interface SideReading {
  /** In the order of their places. */
  readonly facts: readonly Fact[]
  /** The last day on which it counts, where it names one. */
  readonly until?: IsoDate
  /** Names by which it says what it is about; a document has to share a word with each group. */
  readonly about?: readonly (readonly string[])[]
  /** What is wrong with it, or keeps it from answering. */
  readonly problems?: readonly Problem[]
  /** Set when it or a part of it could not be read: what it would have answered is not known to be missing. */
  readonly unread?: Problem
}

/** A file that answers single questions for the documents beside it, such as `LICENSE`. It is never judged by itself. */
export interface SideFile extends SideReading {
  readonly path: string
  /** What it is, as people call it: `license text`. */
  readonly summary: string
  readonly reach: Reach
  readonly sha256: string
  readonly bytes: number
  /** Of what it may speak. */
  readonly topics: readonly TopicId[]
}

/** Whether a side file speaks for the document at a path; both relative to the project, with forward slashes. */
export const speaksFor = ({ path, reach }: Pick<SideFile, 'path' | 'reach'>, document: string): boolean => {
  const [side, place] = [homeOf(path), folderOf(document)]
  return side === place || (reach === 'below' && (side === '' || place.startsWith(`${side}/`)))
}

/** `.eval_results/`, `.github/` and `.well-known/` belong to the folder in which they stand. */
const homeOf = (path: string): string => folderOf(path).replace(/(?:^|\/)\.(?:eval_results|github|well-known)$/, '')

/**
 * Whether a side file may be about what a document is about: a citation file of another project answers nothing for it. Words
 * that every other name has tell nothing, and neither do names in two scripts; a file that names nothing belongs to its neighbours.
 */
export const isAbout = ({ about = [] }: Pick<SideReading, 'about'>, { facts }: Pick<Evidence, 'facts'>): boolean => {
  const names = facts
    .filter(({ topic, state }) => topic === nameTopic && state === 'answered')
    .map(({ text }) => text)
    .filter(isLatin)
  return names.length === 0 || about.every(group => sharesWord(group.filter(isLatin), names))
}

/** What expires says nothing from the day after. */
export const isInTime = ({ until }: Pick<SideReading, 'until'>, asOf: IsoDate): boolean =>
  until === undefined || until >= asOf

const sharesWord = (group: readonly string[], names: readonly string[]): boolean =>
  group.length === 0 ||
  names.every(name => distinctive(name).length === 0) ||
  names.some(name => has(group, distinctive(name))) ||
  group.some(told => has(names, distinctive(told)))

const has = (texts: readonly string[], words: readonly string[]): boolean =>
  texts.some(text => {
    const whole = plainName(withoutOwner(text))
    const own = new Set(distinctive(text))
    return words.some(word => own.has(word) || (word.length >= longEnough && whole.includes(word)))
  })

const isLatin = (text: string): boolean => /\p{Script=Latin}{2}/u.test(text)

const distinctive = (text: string): readonly string[] =>
  withoutOwner(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainName)
    .filter(word => word.length >= 3 && /\p{L}{2}/u.test(word) && !common.has(word))

/** `https://github.com/owner/name`, `owner/name`: one owner has many things. */
const withoutOwner = (text: string): string =>
  /\s/.test(text.trim()) ? text : text.replace(/^\w+:\/\/[^/]+\/?/, '').replace(/^[^/]+\/(?=[^/])/, '')

/** A shorter word may stand inside another by chance. */
const longEnough = 5

/** Words that names of models and data sets share. */
const common: ReadonlySet<string> = new Set(
  (
    'the and for with from model models card data dataset datasets corpus small large base tiny mini medium chat instruct ' +
    'version language text speech image vision multilingual english github gitlab huggingface com org git project system ' +
    'classifier detector transformer neural network learning machine deep pretrained finetuned open official release'
  ).split(' '),
)

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
