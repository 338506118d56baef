import type { LineIndex } from '../../src/model/line-index.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Tree, TreeNode } from '../../src/syntax/tree.ts'

/** What a table of cases says about a tree. */
export interface TreeRows {
  /** One line per value: `1:1 license: 1:10 "mit"`. */
  readonly values: readonly string[]
  /** `syntax/yaml-tab 2:1`. */
  readonly problems?: readonly string[]
  readonly uncertain?: string
}

/** A tree as lines that a person can write: place of the key, path, place of the value, text, and the value if it is none. */
export const treeRows = ({ root, problems, uncertainFrom }: Tree, lines: LineIndex): TreeRows => {
  const place = (offset: number): string => {
    const { line, column } = lines.positionAt(offset)
    return `${line}:${column}`
  }
  const rows = (node: TreeNode, name: string): readonly string[] => {
    const at = place(node.span.start)
    switch (node.kind) {
      case 'mapping':
        if (node.entries.length === 0) return [`${name}: ${at} {}`]
        return node.entries.flatMap(({ key, keySpan, value }) =>
          rows(value, `${place(keySpan.start)} ${inside(name)}${key}`),
        )
      case 'sequence':
        if (node.items.length === 0) return [`${name}: ${at} []`]
        return node.items.flatMap((item, index) => rows(item, `${inside(name)}${index}`))
      case 'alias':
        return [
          `${name}: ${at} *${node.name} ${node.target === undefined ? 'of nothing' : `of ${place(node.target.span.start)}`}`,
        ]
      case 'scalar':
        return [`${name}: ${at} ${JSON.stringify(node.text)}${node.value === node.text ? '' : ` ${node.value}`}`]
    }
  }
  return {
    values: root === undefined ? [] : rows(root, 'root'),
    ...(problems.length > 0 && { problems: problemRows(problems) }),
    ...(uncertainFrom !== undefined && { uncertain: place(uncertainFrom) }),
  }
}

export const problemRows = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, at }) => (at.start === undefined ? code : `${code} ${at.start.line}:${at.start.column}`))

/** `1:1 a` → `a/`: the key of a parent is told with its own values only. */
const inside = (name: string): string => (name === 'root' ? '' : `${name.replace(/^\d+:\d+ /, '')}/`)
