import type { DocumentKind } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import { normaliseText } from '../reading/text/normalise.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { headingEvidence, headingNames, kindOfTitle, openingText } from './kind-by-text.ts'
import { isMarkdownFile } from './markdown-file.ts'
import { perDraft } from './per-draft.ts'

/** Decides what a Markdown file with a metadata block at its head is: both Hugging Face formats ask here, and take their own. */
export const recogniseHubCard: (draft: Draft, vocabulary: Vocabulary) => Recognition | undefined = perDraft(
  (draft, vocabulary) => {
    if (!isMarkdownFile(draft)) return undefined
    const root = draft.frontMatter()?.tree.root
    if (isBlankHead(draft))
      return {
        as: 'document',
        kind: kindOfTitle(draft, vocabulary) ?? 'model-card',
        sure: 'likely',
        because: 'opens with a metadata block that nobody has filled in',
      }
    if (root !== undefined && root.kind !== 'mapping') return undefined
    if (root === undefined && isUnread(draft))
      return {
        as: 'document',
        kind: kindOfTitle(draft, vocabulary) ?? 'model-card',
        sure: 'likely',
        because: 'opens with a metadata block, which could not be read',
      }
    if (draft.frontMatter() === undefined)
      return brokenCard(draft, vocabulary) ?? datasetRemnant(draft, vocabulary) ?? modelReadme(draft, vocabulary)
    const keys = new Set(root?.entries.map(({ key }) => key) ?? [])
    const has = (names: readonly string[]): string[] => names.filter(name => keys.has(name))
    const space = has(spaceKeys)
    if (space.length >= 2)
      return {
        as: 'look-alike',
        because: `its metadata (${quoted(space)}) are those of a Hugging Face Space, not of a card`,
      }
    const model = has(modelKeys)
    const dataset = has(datasetKeys)
    if (dataset.length > model.length) return card('data-sheet', 'sure', dataset)
    const titled = kindOfTitle(draft, vocabulary)
    if (model.length > 0)
      return titled === 'data-sheet' && model.length < 2
        ? card('data-sheet', 'likely', model)
        : card('model-card', 'sure', model)
    if (titled === 'model-card' || titled === 'data-sheet')
      return { as: 'document', kind: titled, sure: 'sure', because: 'its title says so' }
    const site = has(siteKeys)
    if (site.length > 0) return undefined
    if (keys.has('name') && keys.has('description')) return undefined
    const weak = has(weakKeys)
    if (weak.some(key => key !== 'tags') && [...keys].every(key => weakKeys.includes(key)))
      return card('model-card', 'likely', weak)
    if (weak.length === 0 && titled === 'disclosure') return undefined
    const headings = headingEvidence(draft, vocabulary)
    if (weak.length === 0 && headings.kind === undefined) return undefined
    if (headings.kind === 'data-sheet') return card('data-sheet', 'likely', weak.length > 0 ? weak : headings.topics)
    if (weak.length >= 2 || headings.kind === 'model-card' || (weak.length > 0 && titledReadme(draft)))
      return card('model-card', 'likely', weak.length > 0 ? weak : headings.topics)
    return undefined
  },
)

/** `{}`, `[]` or `{{ card_data }}` between the fences: what the hub's uploader and its templates leave; site generators leave the block empty. */
const isBlankHead = (draft: Draft): boolean => {
  const front = draft.frontMatter()
  if (front === undefined || front.content.end - front.content.start > 200) return false
  const content = draft.source.text.slice(front.content.start, front.content.end).trim()
  return /^(?:\{\s*\}|\[\s*\]|\{\{[^{}]*\}\})$/.test(content)
}

const card = (kind: DocumentKind, sure: 'sure' | 'likely', signs: readonly string[]): Recognition => ({
  as: 'document',
  kind,
  sure,
  because: `has ${quoted(signs)}`,
})

const quoted = (names: readonly string[]): string =>
  names
    .slice(0, 3)
    .map(name => `\`${name}\``)
    .join(', ')

/** Beyond what is read: nobody knows whether its keys are those of a card, and a card must not get away with that. */
const isUnread = (draft: Draft): boolean =>
  draft
    .frontMatter()
    ?.tree.problems.some(({ code }) => /^syntax\/(?:too-|front-matter-too-long|unreadable)/.test(code)) ?? false

/** A metadata block that could not be read must not hide the card below it: it is read, and what is not found is not judged. */
const brokenCard = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  const broken = draft.markdown().problems.find(({ code }) => code.startsWith('syntax/front-matter-'))
  if (broken === undefined) return undefined
  const opening = draft.source.text.slice(0, 4000)
  const named = (keys: readonly string[]): boolean => keys.some(key => opening.includes(`${key}:`))
  if (!named([...modelKeys, ...datasetKeys, ...weakKeys]) && !titledReadme(draft)) return undefined
  const kind = named(datasetKeys) ? 'data-sheet' : (kindOfTitle(draft, vocabulary) ?? 'model-card')
  return { as: 'document', kind, sure: 'likely', because: 'opens with a metadata block, which could not be read' }
}

/** What a generator wrote under every dataset card, with the card above it gone. */
const datasetRemnant = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  const { text } = draft.source
  if (text.length > 4000) return undefined
  const [words] = vocabulary.datasetWords.in(normaliseText(text))
  return words === undefined
    ? undefined
    : { as: 'document', kind: 'data-sheet', sure: 'likely', because: `says "${words}"` }
}

/** A README without metadata, as hubs once took them: it speaks of a model from its first lines on, and of no software to build. */
const modelReadme = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  if (!titledReadme(draft) || kindOfTitle(draft, vocabulary) !== undefined) return undefined
  const text = openingText(draft)
  const words = vocabulary.modelWords.in(normaliseText(text))
  if (words.length < 2 || headingNames(draft).some(name => vocabulary.softwareHeadings.has(name))) return undefined
  return { as: 'document', kind: 'model-card', sure: 'likely', because: `opens with words such as "${words[0]}"` }
}

const titledReadme = (draft: Draft): boolean => /(?:^|[/_])readme[^/]*$/i.test(draft.source.path)

/** Keys that only model cards have; `datasets` and `metrics` name what a model was trained and measured on. */
const modelKeys: readonly string[] = [
  'pipeline_tag',
  'library_name',
  'base_model',
  'base_model_relation',
  'model-index',
  'co2_eq_emissions',
  'new_version',
  'widget',
  'instance_prompt',
  'datasets',
  'metrics',
  'model_name',
]

const datasetKeys: readonly string[] = [
  'dataset_info',
  'configs',
  'task_categories',
  'task_ids',
  'size_categories',
  'annotations_creators',
  'language_creators',
  'source_datasets',
  'multilinguality',
  'pretty_name',
  'train-eval-index',
  'paperswithcode_id',
]

const spaceKeys: readonly string[] = ['sdk', 'app_file', 'colorFrom', 'colorTo', 'sdk_version', 'emoji']

/** Site generators and blogs: their pages may carry a license or tags too. */
const siteKeys: readonly string[] = [
  'layout',
  'permalink',
  'sidebar_position',
  'slug',
  'nav_order',
  'sidebar_label',
  'hide_title',
  'date',
  'categories',
  'parent',
]

/** Keys that cards share with many other files; two of them, or one in a README, make a card likely. */
const weakKeys: readonly string[] = ['license', 'language', 'tags', 'thumbnail', 'languages', 'inference']
