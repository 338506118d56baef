import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { cardQuestions, disclosureQuestions } from '../questions.mjs'

const bin = fileURLToPath(new URL('../../../bin/waco.js', import.meta.url))

/** This tool, with a pack of the same questions and with all its rules. */
export const waco = {
  name: 'waco',
  packages: [],
  configure: place => {
    writePack(join(place, 'pack-of-cards'), 'model-card', cardQuestions)
    writePack(join(place, 'pack-of-disclosures'), 'disclosure', disclosureQuestions)
  },
  runs: [
    run('cards', 'the same questions', '../pack-of-cards'),
    run('disclosures', 'the same questions', '../pack-of-disclosures'),
    { ...run('cards', 'the whole pack', 'waco@2026.11'), flagged: undefined },
    { ...run('disclosures', 'the whole pack', 'waco@2026.11'), flagged: undefined },
  ],
}

function run(documents, rules, pack) {
  const words = [
    'check',
    documents,
    '--jobs',
    '1',
    '--pack',
    pack,
    '--no-settings',
    '--as-of',
    '2026-11-26',
    '-o',
    'ndjson',
  ]
  return { documents, rules, command: () => [process.execPath, bin, ...words], ends: [0, 1], flagged }
}

/** Only failures: what a person would have to look at, or could not be judged, is no finding. */
function flagged({ out }) {
  return out
    .split('\n')
    .filter(line => line.includes('"outcome":"fail"'))
    .map(line => JSON.parse(line))
    .map(({ path, title }) => ({ path, question: title }))
}

const writePack = (folder, kind, questions) => {
  mkdirSync(folder, { recursive: true })
  const basis = {
    title: 'A text',
    issuer: 'Somebody',
    date: '2025',
    binding: false,
    url: 'https://example.com',
    read: 'whole',
  }
  const pack = {
    ...{ format: 1, id: 'peers', version: '1', title: 'What a linter can ask too', authority: 'derived' },
    ...{ 'as-of': '2026-11-26', standing: 'Made for measuring alone.', basis: { text: basis } },
    themes: [{ id: 'presence', title: 'What is said', file: 'presence.yaml' }],
  }
  const rules = questions.map(({ id }, at) => ({
    ...{
      id: `PEERS-PRE-${String(at + 1).padStart(2, '0')}`,
      title: id,
      statement: `It MUST state its ${id}.`,
      level: 'must',
    },
    ...{ 'applies-to': [kind], check: { answered: { topic: id } }, reading: 'practice', why: 'Readers look for it.' },
    ...{ basis: [{ text: 'text', clause: '1' }], remedy: 'Write it.', 'in-force': '2025-01-01' },
    examples: [{ pass: 'An answer.\n' }, { fail: 'TODO\n' }],
  }))
  const plainly = { aliasDuplicateObjects: false }
  writeFileSync(join(folder, 'pack.yaml'), stringify(pack, plainly))
  writeFileSync(join(folder, 'presence.yaml'), stringify({ theme: 'presence', rules }, plainly))
}
