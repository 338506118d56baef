import { once } from '../model/once.ts'
import type { TopicId } from '../model/topic.ts'
import { listedTopic } from './known-topic.ts'
import { isAscii } from './normalise.ts'
import { lineAt, linesIn, sortedLines } from './sorted-lines.ts'

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

/**
 * Names that `namesAsText` has written; those outside ASCII are asked for when a name is. A run over one card asks for few; from
 * so many on, a table is made of them all.
 */
export const namesFromText = (textOf: (ascii: boolean) => string): NameTables => {
  const [ascii, others] = [partFrom(() => textOf(true)), partFrom(() => textOf(false))]
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
  }
}

const partFrom = (textOf: () => string): ((name: string) => string | undefined) => {
  let asked = 0
  const text = once(textOf)
  const table = once(() => new Map(linesIn(text())))
  return name => {
    asked += 1
    return asked > many ? table().get(name) : lineAt(name, text())
  }
}

const many = 1000
