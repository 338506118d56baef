import { isAscii } from '../../model/ascii.ts'
import { once, remembered } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import { listedTopic } from './known-topic.ts'
import { linesOfSlips } from './slips.ts'
import { lookup, sortedLines } from './sorted-lines.ts'

/** Normalised names with the topics they stand for. */
export interface Names {
  readonly get: (name: string) => readonly TopicId[] | undefined
  readonly has: (name: string) => boolean
}

export type NameMap = ReadonlyMap<string, readonly TopicId[]>

/** The names of all lexicons, of headings and of labels, among which all headings are. */
export interface NameTables<Table extends Names = Names> {
  readonly headings: Table
  readonly labels: Table
}

export interface KnownNames extends NameTables {
  /** The topics of all names that a text is but for a slip. */
  readonly slips: (name: string) => ReadonlySet<TopicId>
}

/** The names as sorted lines: the topics of a label, and those of a heading where they are others. */
export const namesAsText = ({ headings, labels }: NameTables<NameMap>, ascii: boolean): string =>
  sortedLines(
    [...labels]
      .filter(([name]) => isAscii(name) === ascii)
      .map(([name, topics]) => {
        const [label, heading] = [topics.join(), headings.get(name)?.join() ?? '']
        return [name, label, ...(heading === label ? [] : [heading])].join('\t')
      }),
  )

/** Names that `namesAsText` has written; the text of those outside ASCII is asked for when one of them is. */
export const namesFromText = (textOf: (ascii: boolean) => string): KnownNames => {
  const texts = [once(() => textOf(true)), once(() => textOf(false))] as const
  const [ascii, others] = [lookup(texts[0]), lookup(texts[1])]
  const lineOf = (name: string): string | undefined => (isAscii(name) ? ascii(name) : others(name))
  const names = (topicsIn: (line: string) => string): Names => {
    const get = (name: string): readonly TopicId[] | undefined => {
      const line = lineOf(name)
      const topics = line === undefined ? '' : topicsIn(line)
      return topics === '' ? undefined : topics.split(',').map(listedTopic)
    }
    return { get, has: name => get(name) !== undefined }
  }
  return {
    headings: names(line => line.split('\t').at(-1) ?? ''),
    labels: names(line => line.split('\t')[0] ?? ''),
    slips: slipsIn(texts),
  }
}

/** Names as the files list them. */
export const namesFromFiles = (tables: NameTables<NameMap>): KnownNames => ({
  ...tables,
  slips: slipsIn([true, false].map(ascii => once(() => namesAsText(tables, ascii)))),
})

/** All topics of a name are those that it stands for as a label. */
const slipsIn = (texts: readonly (() => string)[]): KnownNames['slips'] =>
  remembered(
    name =>
      new Set(
        texts
          .flatMap(text => linesOfSlips(name, text()))
          .flatMap(line => line.split('\t')[1]?.split(',') ?? [])
          .map(listedTopic),
      ),
  )
