import type { Problem } from '../../model/problem.ts'
import type { Profile } from '../../model/profile.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { wordPattern } from '../schema-words.ts'
import { malformedProfileName, unknownInProfile } from './composition-problems.ts'
import type { PackFile } from './pack-file.ts'
import type { ProfileText } from './pack-text.ts'

/** What the profiles of `pack.yaml` name and the pack does not have; `themes` and `rules` are all it has, inherited ones too. */
export const profileProblems = (
  main: PackFile,
  themes: readonly string[],
  rules: readonly string[],
): readonly Problem[] =>
  entriesOf(nodeAt(main.root, 'profiles')).flatMap(({ key, keySpan, value }) => {
    const unknown = (noun: 'theme' | 'rule', known: readonly string[], names: readonly TreeNode[]) =>
      names.flatMap(node => {
        const name = textOf(node)
        const missing = name !== undefined && !known.includes(name)
        return missing ? [unknownInProfile(main.place(node.span), noun, name, known)] : []
      })
    const selections = itemsOf(nodeAt(value, 'select'))
    const under = (name: string): readonly TreeNode[] => selections.flatMap(item => itemsOf(nodeAt(item, name)))
    return [
      ...(new RegExp(wordPattern).test(key) ? [] : [malformedProfileName(main.place(keySpan), key)]),
      ...unknown('theme', themes, under('themes')),
      ...unknown('rule', rules, [...under('rules'), ...itemsOf(nodeAt(value, 'except'))]),
    ]
  })

/** Those of the base, with the pack's own in place of or after them. */
export const profilesOf = (
  texts: Readonly<Record<string, ProfileText>>,
  inherited: readonly Profile[],
): readonly Profile[] => {
  const own = Object.entries(texts).map(([id, text]) => profileOf(id, text))
  return [...new Map([...inherited, ...own].map(profile => [profile.id, profile])).values()]
}

const profileOf = (id: string, text: ProfileText): Profile => ({
  id,
  title: text.title.trim(),
  meaning: text.meaning.trim(),
  select: text.select ?? [],
  except: text.except ?? [],
  declares: Object.fromEntries(
    Object.entries(text.declares ?? {}).map(([topic, said]) => [topic, said === true || said === 'yes']),
  ),
})
