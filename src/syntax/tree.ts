import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'

/** A value of YAML, JSON or another syntax for data, with its place in the source. */
export type TreeNode = MappingNode | SequenceNode | ScalarNode | AliasNode

export interface MappingNode {
  readonly kind: 'mapping'
  readonly span: Span
  /** As written, duplicates kept: the last one wins for readers, each repetition is a problem. */
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  /** Key and value. */
  readonly span: Span
  /** A key without a value has an empty scalar at the place where the value would stand. */
  readonly value: TreeNode
}

export interface SequenceNode {
  readonly kind: 'sequence'
  readonly span: Span
  readonly items: readonly TreeNode[]
}

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly span: Span
  /** What the author wrote, quotes and escapes resolved: `1.10` stays "1.10", `no` stays "no". */
  readonly text: string
  /** The YAML 1.2 core or JSON value. */
  readonly value: string | number | boolean | null
}

/** `*name`: never expanded, so that no file can grow when read. */
export interface AliasNode {
  readonly kind: 'alias'
  readonly span: Span
  readonly name: string
  /** The anchored node, which may contain this alias. Absent when there is none. */
  readonly target?: TreeNode
}

/** What could be made of a text in one of the syntaxes for data. */
export interface Tree {
  readonly syntax: 'yaml' | 'json' | 'csv' | 'protobuf' | 'xml'
  /** Absent when the text holds no value: empty, only comments, or broken beyond use. */
  readonly root?: TreeNode
  readonly problems: readonly Problem[]
  /** Offset from which on nothing is certain, because of the first syntax error. */
  readonly uncertainFrom?: number
}
