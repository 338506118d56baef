import type { Entry, TreeNode } from './tree.ts'

/** A tree with all its places as JSON arrays, short enough that reading them costs a fraction of reading the YAML: `=` a scalar, `-` a list, `:` a mapping. */
export type TreeRecord =
  | readonly [is: '=', start: number, end: number, text: string, value?: string | number | boolean | null]
  | readonly [is: '-', start: number, end: number, items: readonly TreeRecord[]]
  | readonly [is: ':', start: number, end: number, entries: readonly EntryRecord[]]

type EntryRecord = readonly [
  key: string,
  keyStart: number,
  keyEnd: number,
  start: number,
  end: number,
  value: TreeRecord,
]

/** The value of a scalar is left out where it is its text, as it mostly is. */
export const recordOf = (node: TreeNode): TreeRecord => {
  const { start, end } = node.span
  switch (node.kind) {
    case 'scalar': {
      const { text, value } = node
      return value === text ? ['=', start, end, text] : ['=', start, end, text, value]
    }
    case 'sequence':
      return ['-', start, end, node.items.map(recordOf)]
    case 'mapping':
      return [':', start, end, node.entries.map(entryRecordOf)]
    case 'alias':
      throw new Error(`the alias "${node.name}" cannot be recorded: write out what it stands for`)
  }
}

/** The same tree again. */
export const nodeOf = (record: TreeRecord): TreeNode => {
  const span = { start: record[1], end: record[2] }
  switch (record[0]) {
    case '=': {
      const [, , , text, value = text] = record
      return { kind: 'scalar', span, text, value }
    }
    case '-':
      return { kind: 'sequence', span, items: record[3].map(nodeOf) }
    case ':':
      return { kind: 'mapping', span, entries: record[3].map(entryOf) }
  }
}

const entryRecordOf = ({ key, keySpan, span, value }: Entry): EntryRecord => [
  key,
  keySpan.start,
  keySpan.end,
  span.start,
  span.end,
  recordOf(value),
]

const entryOf = ([key, keyStart, keyEnd, start, end, value]: EntryRecord): Entry => ({
  key,
  keySpan: { start: keyStart, end: keyEnd },
  span: { start, end },
  value: nodeOf(value),
})
