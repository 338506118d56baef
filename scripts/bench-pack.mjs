// Packs of any number of rules, made of those that there are.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

/** A later version has only what is new in it, which may be nothing about model cards. */
const judgesTheCard = rule => rule['applies-to']?.includes('model-card') && String(rule['in-force']) <= '2026-12-31'

/** The rules about model cards of all versions of a pack, those that count by the end of 2026. */
export const rulesIn = pack =>
  readdirSync(pack)
    .toSorted()
    .flatMap(version => rulesOf(join(pack, version)))
    .filter(judgesTheCard)

const rulesOf = folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => parse(readFileSync(join(folder, name), 'utf8')).rules ?? [])

const plainly = { aliasDuplicateObjects: false }

/** Themes of twenty rules, as packs have them. */
export const writePack = (place, id, rules) => {
  const folder = join(place, id, '1')
  const texts = [...new Set(rules.flatMap(({ basis }) => basis.map(({ text }) => text)))]
  const basis = {
    title: 'A text',
    issuer: 'Somebody',
    date: '2025',
    binding: false,
    url: 'https://example.com',
    read: 'whole',
  }
  const themes = Array.from({ length: Math.ceil(rules.length / 20) }, (_, at) => `theme-${at}`)
  mkdirSync(folder, { recursive: true })
  const pack = {
    ...{ format: 1, id, version: '1', title: 'For measuring', authority: 'derived', 'as-of': '2025-01-01' },
    standing: 'Made for measuring alone.',
    basis: Object.fromEntries(texts.map(text => [text, basis])),
    themes: themes.map(theme => ({ id: theme, title: theme, file: `${theme}.yaml` })),
  }
  writeFileSync(join(folder, 'pack.yaml'), stringify(pack, plainly))
  themes.forEach((theme, at) => {
    const own = rules.slice(at * 20, at * 20 + 20)
    const numbered = own.map((rule, index) => ({
      ...rule,
      id: `${id.toUpperCase()}-RUL-${String(at * 20 + index).padStart(3, '0')}`,
    }))
    writeFileSync(join(folder, `${theme}.yaml`), stringify({ theme, rules: numbered }, plainly))
  })
}
