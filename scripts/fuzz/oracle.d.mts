import type { Problem } from '../../src/model/problem.ts'
import type { Span } from '../../src/model/span.ts'
import type { TreeNode } from '../../src/syntax/tree.ts'

export declare const within: (span: Span, outer: Span, what: string) => void
export declare const nested: (node: TreeNode, outer: Span) => void
export declare const placed: (problems: readonly Problem[], text: string, path: string) => void
export declare const alike: <Value>(read: () => Value) => Value
