import type { Source } from '../../model/source.ts'
import type { ScalarNode } from '../../syntax/tree.ts'
import { itemsOf, nodeAt } from '../../syntax/tree-walk.ts'
import { readPackageSettings, readSettingsFile } from './settings-file.ts'

/** Settings in which another pack is named in place of one; nothing else of the text is touched, comments and line ends included. */
export const withPack = (source: Source, from: string, to: string): string => {
  const file = source.path.endsWith('package.json') ? readPackageSettings(source) : readSettingsFile(source)
  return itemsOf(nodeAt(file?.root, 'packs'))
    .filter((node): node is ScalarNode => node.kind === 'scalar' && node.text === from)
    .toReversed()
    .reduce((text, { span: { start, end } }) => {
      const written = text.slice(start, end)
      const quote = /^(["']).*\1$/s.exec(written)?.[1] ?? ''
      return text.slice(0, start) + quote + to + quote + text.slice(end)
    }, source.text)
}
