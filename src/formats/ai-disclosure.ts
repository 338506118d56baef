import type { MetadataRow } from '../reading/metadata.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { metadataFacts } from '../reading/metadata.ts'
import type { FormatSpec } from './format-spec.ts'

/** Our own plain disclosure of an AI system, `ai-disclosure.yaml` or `.json`; its schema is `standards/schemas/ai-disclosure.schema.json`. */
export const aiDisclosure: FormatSpec = {
  id: 'ai-disclosure',
  summary: 'AI disclosure in YAML or JSON (ai-disclosure.yaml), with a published schema',
  recognise: draft => {
    if (!/\.(?:ya?ml|json)$/i.test(draft.source.path) || !draft.source.text.includes('ai-disclosure')) return undefined
    const { root } = draft.tree()
    if (root?.kind !== 'mapping') return undefined
    const mark = root.entries.find(({ key }) => key === 'ai-disclosure')
    if (mark === undefined) return undefined
    if (mark.value.kind !== 'scalar') return undefined
    return { as: 'document', kind: 'disclosure', sure: 'sure', because: 'has the key `ai-disclosure`' }
  },
  read: (draft, document, vocabulary) => {
    const tree = draft.tree()
    const broken = tree.uncertainFrom === undefined ? undefined : tree.problems[0]
    const end = draft.source.text.trimEnd().length
    return evidenceOf(
      document,
      {
        facts: metadataFacts(tree.root, disclosureKeys, vocabulary, tree.uncertainFrom),
        problems: tree.problems,
        ...(broken === undefined ? {} : { unread: broken }),
        mapping: disclosureKeys,
        metadataEnd: end,
      },
      vocabulary,
    )
  },
}

const row = (path: string, topic: string, as: MetadataRow['as'] = 'text'): MetadataRow => ({ path: path.split('.'), topic, as })

/** Every key of the format; a test holds the schema against this list. */
export const disclosureKeys: readonly MetadataRow[] = [
  row('system.name', 'name'),
  row('system.version', 'version'),
  row('system.released', 'release-date'),
  row('system.identifier', 'identifier'),
  row('system.summary', 'summary'),
  row('system.languages', 'languages', 'languages'),
  row('system.license', 'license', 'license'),
  row('system.models', 'architecture'),
  row('provider.name', 'provider'),
  row('provider.country', 'country'),
  row('provider.contact', 'contact'),
  row('provider.owner', 'owner'),
  row('document.owner', 'document-owner'),
  row('document.approved', 'approval-date'),
  row('document.updated', 'last-updated'),
  row('review.ethics', 'ethics-review'),
  row('use.intended', 'intended-use'),
  row('use.users', 'intended-users'),
  row('use.out-of-scope', 'out-of-scope-use'),
  row('use.policy', 'use-policy'),
  row('use.public', 'public-offer', 'yes'),
  row('use.minimum-age', 'audience-age'),
  row('use.minors', 'vulnerable-users'),
  row('notice', 'ai-interaction-notice'),
  row('data.used', 'data-used'),
  row('data.personal', 'personal-data'),
  row('oversight.human', 'human-oversight'),
  row('oversight.stop', 'stop-procedure'),
  row('agent.acts', 'agentic', 'yes'),
  row('agent.permissions', 'agent-permissions'),
  row('agent.tools', 'agent-tools'),
  row('agent.limits', 'agent-limits'),
  row('limitations', 'limitations'),
  row('risks.list', 'risks'),
  row('risks.affected', 'affected-groups'),
  row('risks.mitigations', 'mitigations'),
  row('risks.residual', 'residual-risk'),
  row('risks.level', 'risk-level'),
  row('evaluation', 'evaluation-results'),
  row('safety-evaluation', 'safety-evaluation'),
  row('availability.channels', 'distribution'),
  row('availability.restrictions', 'restrictions'),
  row('availability.documentation', 'documentation'),
  row('complaints', 'complaint-channel'),
]
