import { packLanguage } from '../../model/locale.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import { builtInPacks } from '../../shell/standards.ts'
import { loadPack, loadTopics } from '../loading/load-pack.ts'
import { sound } from '../loading/sound.ts'
import { explanationOf } from './explanation.ts'
import { loadReference } from './load-reference.ts'
import { ruleIndex } from './rule-index.ts'
import { rulePage } from './rule-page.ts'

/** Every page under `docs/rules/` as `[path, text]`: one per rule of the newest version of each pack, and their list. */
export const rulePages = async (): Promise<readonly (readonly [path: string, text: string])[]> => {
  const topics = await loadTopics()
  const packs: Pack[] = []
  for (const pack of newestPacks()) {
    const { value, problems } = await loadPack(refOf(pack), topics)
    sound(problems)
    if (value) packs.push(withOwnRules(value))
  }
  const reference = await loadReference(topics, packLanguage)
  const pages = packs.flatMap(pack =>
    pack.rules.map(rule => [`${folder}/${rule.id}.md`, rulePage(explanationOf(rule, pack, reference))] as const),
  )
  return [[`${folder}/README.md`, ruleIndex(packs)], ...pages]
}

const folder = 'docs/rules'

/** `builtInPacks` has the newest version of each first. */
const newestPacks = (): ReturnType<typeof builtInPacks> => {
  const packs = builtInPacks()
  return packs.filter((pack, at) => packs.findIndex(({ id }) => id === pack.id) === at)
}

/** A rule that a pack has from another one is explained there. */
const withOwnRules = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(({ id }) => id.startsWith(`${pack.id.toUpperCase()}-`)),
})
