import type { DocumentKind } from '../model/document.ts'
import { wordsOfKey } from '../reading/metadata/key-words.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { Entry, MappingNode } from '../syntax/tree.ts'
import { entryOf, textOf } from '../syntax/tree-walk.ts'
import { kindNamed } from './kind-by-text.ts'

/** What the file is called: `model_card.json`, `ModelCard.yaml`, `churn-model-card_v2.yml`; what is made for cards is called after them as well. */
export const kindOfTreeName = ({ source: { path } }: Draft, vocabulary: Vocabulary): DocumentKind | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  if (forCards.test(wordsOfKey(name).replaceAll('.', ' '))) return undefined
  return cardKind(wordsOfKey(name), vocabulary)
}

const forCards =
  /\b(?:schema|template|config|configuration|settings|generator|generate|builder|build|spec|validator|validate|validation|check|checker|lint|tests?|rules?|prompts?|form|questions?|fields|types?|components?|styles?|workflow|pipeline|index|list|registry|manifest|mapping|i18n|locale|messages|stories|mock|fixtures?)\b/i

/** Whether a text may say at its top that it is a card: before a tree is made of it. */
export const maySayKind = ({ source: { text } }: Draft, vocabulary: Vocabulary): boolean =>
  [...text.slice(0, atTop).matchAll(saying)].some(([, said = '']) => cardKind(said, vocabulary) !== undefined)

const atTop = 4000
const saying =
  /(?:^|[{,])[ \t]*["']?(?:title|type|kind|document[_ -]?type|documentType)["']?[ \t]*:[ \t]*["']?([^\n"',}]{4,80})/gim

/** What one of the keys at its top says. */
export const kindSaidAtTop = (root: MappingNode, vocabulary: Vocabulary): DocumentKind | undefined =>
  root.entries.map(entry => kindIn(entry, vocabulary)).find(kind => kind !== undefined)

/** `type: model card` tells what the document is, and nothing of the thing. */
export const saysKind = (entry: Entry, vocabulary: Vocabulary): boolean =>
  entry.key !== 'title' && kindIn(entry, vocabulary) !== undefined

const kindIn = ({ key, value }: Entry, vocabulary: Vocabulary): DocumentKind | undefined =>
  sayingKeys.has(wordsOfKey(key).toLowerCase()) ? cardKind(textOf(value) ?? '', vocabulary) : undefined

const sayingKeys: ReadonlySet<string> = new Set(['title', 'type', 'kind', 'document type'])

/** "Transparency" heads much that is no document of ours. */
const cardKind = (text: string, vocabulary: Vocabulary): DocumentKind | undefined => {
  const kind = kindNamed(wordsOfKey(text), vocabulary)
  return kind === 'disclosure' ? undefined : kind
}

/** A schema, the description of an interface, a package, a workflow, a form: by keys that no card has. */
export const isOfAnotherUse = (root: MappingNode): boolean =>
  otherUses.some(keys => keys.every(key => entryOf(root, key) !== undefined))

const otherUses: readonly (readonly string[])[] = [
  ...[
    ['$schema', 'properties'],
    ['$schema', '$defs'],
    ['type', 'properties'],
    ['$defs'],
    ['definitions', 'properties'],
  ],
  ...[['openapi'], ['swagger'], ['asyncapi'], ['paths', 'info']],
  ...[
    ['scripts', 'dependencies'],
    ['devDependencies'],
    ['peerDependencies'],
    ['registryDependencies'],
    ['build-system'],
  ],
  ...[['jobs'], ['stages'], ['steps', 'runs-on'], ['on', 'name'], ['services', 'version'], ['apiVersion', 'kind']],
  ...[['body', 'description', 'name'], ['cells', 'nbformat'], ['resourceType'], ['runs', 'inputs']],
]
