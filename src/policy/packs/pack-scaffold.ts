import type { IsoDate } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import { blank } from '../lint/blanks.ts'
import { wordPattern } from '../schema-words.ts'

/** What a new pack is to be. */
export interface Scaffold {
  readonly id: string
  /** `ID@VERSION` of the pack it builds on. */
  readonly base?: string
  readonly asOf: IsoDate
}

/** Whether a word can be a pack's id: rule ids begin with it. */
export const isPackId = (word: string): boolean => new RegExp(wordPattern).test(word)

/** The files of a new pack, by name: it reads without an error, and what only its author can know is left blank. */
export const scaffoldFiles = (scaffold: Scaffold): Readonly<Record<string, string>> => ({
  'pack.yaml': packText(scaffold),
  'general.yaml': themeText(scaffold),
  'README.md': readmeText(scaffold),
})

export const badPackId = (id: string, at: Problem['at']): Problem => ({
  code: 'usage/bad-pack-id',
  what: `"${id}" cannot be the id of a pack`,
  why: 'the ids of its rules begin with it, so it is a lower-case word, with dashes between parts',
  fix: 'write an id such as "acme" or "acme-health"',
  at,
})

const packText = ({ id, base, asOf }: Scaffold): string => `format: 1
id: ${id}
version: "0.1"
${base === undefined ? '' : `extends: ${base}\n`}title: "${blank('what the pack is about, in a few words')}"
authority: derived
as-of: ${asOf}
basis:
  # A name of your own for the text; rules cite it by this name.
  own-text:
    title: "${blank('the title of the text that your rules read, as published')}"
    issuer: "${blank('who published it; its day or year comes on the next line')}"
    date: ${asOf}
    binding: false
    url: "https://${blank('where the text can be read')}"
    read: memory # or: summary, part, whole
themes:
  - { id: general, title: General, file: general.yaml }
`

const themeText = ({ id, asOf }: Scaffold): string => `theme: general
rules:
  # An example that works; keep it, change it, or write your own in its place.
  - id: ${id.toUpperCase()}-GEN-01
    title: Outsiders can reach somebody
    statement: A model card SHOULD give a contact that reaches somebody.
    why: Somebody who finds a fault has to be able to report it.
    level: should
    applies-to: [model-card]
    check:
      answered: { topic: contact, shows: [contact] }
    reading: goal
    basis:
      - { text: own-text, clause: "${blank('the clause of the text that asks for it')}" }
    remedy: 'Under "Contact" write an address that somebody reads.'
    in-force: ${asOf}
    examples:
      - pass: |
          ## Contact

          Questions about this model: models@institut-lumen.sn
      - fail: |
          ## Contact

          [More Information Needed]
`

const readmeText = ({ id, base }: Scaffold): string => `# The rule pack \`${id}\`

${base === undefined ? 'Rules for model cards, data sheets and disclosures.' : `Rules on top of \`${base}\`.`} \`waco pack lint .\` shows what is still blank; \`waco check --pack .\` uses the pack.
${base === undefined ? '' : changesText}`

/** Not a file of its own: which rule is to be changed, and why, nobody but the author knows. */
const changesText = `
To change rules that the pack takes over, write a file \`changes.yaml\` beside \`pack.yaml\`. Each change \`tightens\`, \`loosens\`
or \`rewords\` a rule, or \`withdraws\` it, with a day \`on:\` in the place of \`set:\`. For example:

\`\`\`yaml
changes:
  - tightens: WACO-IDA-03
    because: The act, article 4, holds a named person to every published document.
    set:
      level: must
      statement: A model card or data sheet MUST name who owns it, and the day on which it was approved.
\`\`\`
`
