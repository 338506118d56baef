import { type Document, documentKinds, documentName, kindText } from '../../model/document.ts'
import type { Subject } from '../../model/subject.ts'

/** What init has seen of a project. */
export interface Seen {
  readonly documents: readonly Document[]
  readonly subjects: readonly Subject[]
}

/**
 * The text of a `waco.yaml`: it settles the packs, and says in comments what was found and what else can be settled. To include only
 * what is there today would pass over the card of tomorrow.
 */
export const settingsText = (packs: readonly string[], profile: string | undefined, seen: Seen): string =>
  [
    '# yaml-language-server: $schema=node_modules/waco-check/standards/schemas/settings.schema.json',
    '# What waco is to do in this project. "waco settings explain FILE" shows what it means for a file.',
    `packs: [${packs.map(quoted).join(', ')}]`,
    ...(profile === undefined
      ? ['# profile: NAME # "waco packs" lists them; without one, all rules are asked']
      : [`profile: ${quoted(profile)}`]),
    '',
    ...foundLines(seen),
    '#',
    '# What can be settled besides, each with an example:',
    '# exclude: [drafts]',
    '# declare: { generative: yes, agentic: no } # where the documents do not say so',
    ...subjectLines(seen),
    '# rules:',
    '#   ID: { level: must } # asking more is free; asking less takes a "rationale", which every report shows',
    '# outputs: [terminal, html=waco-report.html]',
    '',
  ].join('\n')

const foundLines = ({ documents }: Seen): readonly string[] => {
  if (documents.length === 0) return ['# Found when this file was written: no model card, data sheet or disclosure.']
  const lines = documentKinds.flatMap(kind =>
    documents
      .filter(document => document.kind === kind)
      .map(document => `#   ${kindText(kind).padEnd(widest)}  ${oneLine(documentName(document))} (${document.format})`),
  )
  const left = lines.length - most
  return [
    '# Found when this file was written; all of it is judged, and whatever is added later:',
    ...lines.slice(0, most),
    ...(left > 0 ? [`#   and ${left} more`] : []),
  ]
}

/** A longer list is for a report. */
const most = 20

const widest = Math.max(...documentKinds.map(kind => kindText(kind).length))

/** An example that is true of the project, where there is one. */
const subjectLines = ({ subjects }: Seen): readonly string[] => {
  const own = subjects.map(({ documents }) => documents.filter(({ describes }) => describes === 'it').map(documentName))
  const documents = own.find(names => names.length > 1) ?? own[0] ?? ['README.md']
  return [
    '# subjects: # where names and links do not tell which documents are about one thing',
    `#   - { name: NAME, kind: model, documents: [${documents.map(name => quoted(oneLine(name))).join(', ')}] }`,
  ]
}

/** Whatever stands in a name, a comment stays a comment. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

const quoted = (text: string): string =>
  /^[\w.@/-]+$/.test(text) && !/^[\d.@-]/.test(text) ? text : JSON.stringify(text)
