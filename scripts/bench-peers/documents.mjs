import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cardQuestions, disclosureQuestions } from './questions.mjs'

/**
 * Documents made of our own fixtures, every one with a name and a sentence of its own. Most lack one answer, or have it in another
 * spelling, in a way that is written down: so it is known what a tool should find, and what it should leave alone.
 */
export const documents = count => ({
  cards: Array.from({ length: count }, (_, at) => card(at)),
  disclosures: Array.from({ length: count }, (_, at) => disclosure(at)),
})

export const writeDocuments = (folder, all) => {
  for (const { path, text } of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const fixture = path => readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), 'utf8')
const place = at => `${String(Math.floor(at / 100)).padStart(4, '0')}/${String(at).padStart(6, '0')}`

const bases = [fixture('languages/card.en.md'), fixture('projects/well-kept/README.md')]
const disclosureBase = fixture('projects/well-kept/ai-disclosure.yaml')

const waysOfCards = [
  { how: 'nothing', faulty: false },
  { how: 'gone', faulty: true, key: () => '', body: () => '' },
  { how: 'empty', faulty: true, key: name => `${name}:\n`, body: ({ heading }) => `${heading}\n\n` },
  { how: 'nothing', faulty: false },
  {
    how: 'a blank',
    faulty: true,
    key: name => `${name}: "[More Information Needed]"\n`,
    body: withText('[More Information Needed]'),
  },
  {
    how: 'to do',
    faulty: true,
    key: name => `${name}: TODO\n`,
    body: withText('TODO: write this before the release.'),
  },
  {
    how: 'in a comment',
    faulty: true,
    key: (_, text) => `# ${text}`,
    body: ({ heading, text }) => `${heading}\n\n<!--\n${text.trim()}\n-->\n\n`,
  },
  {
    how: 'in a block of code',
    faulty: true,
    key: name => `${name}: null\n`,
    body: ({ heading, text }) => `\`\`\`text\n${heading}\n${text.trim()}\n\`\`\`\n\n`,
  },
  {
    how: 'bold label',
    faulty: false,
    body: ({ name, text }) => `**${name}:** ${text.trim()}\n\n`,
  },
  {
    how: 'underlined heading',
    faulty: false,
    body: ({ name, text }) => `${name}\n${'-'.repeat(name.length)}\n\n${text.trim()}\n\n`,
  },
  { how: 'decorated heading', faulty: false, body: ({ name, text }) => `## 3. ${name}:\n\n${text.trim()}\n\n` },
]
function withText(words) {
  return ({ heading }) => `${heading}\n\n${words}\n\n`
}

const card = at => {
  const way = waysOfCards[at % waysOfCards.length]
  const question = cardQuestions[Math.floor(at / waysOfCards.length) % cardQuestions.length]
  const base = named(bases[Math.floor(at / 2) % bases.length], at)
  const text = way.how === 'nothing' ? base : changedCard(base, question, way)
  if (way.faulty && text === base) throw new Error(`no answer to ${question.id} was found to be spoilt`)
  return {
    path: `cards/${place(at)}/README.md`,
    text,
    ...(text === base ? unchanged : { how: way.how, faulty: way.faulty }),
    question: question.id,
  }
}

const named = (card, at) => card.replace(/^# .*$/m, line => `${line} ${at}\n\nCopy ${at}, made for a measurement.`)
const unchanged = { how: 'nothing', faulty: false }

/** The answer under every heading, or by every key, that asks for it. */
const changedCard = (base, { keys, headings }, { key, body }) => {
  const names = headings.join('|')
  const sections = new RegExp(`^(## (${names}))\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'gim')
  const changed =
    names === '' ? base : base.replace(sections, (_, heading, name, text) => body({ heading, name, text }))
  if (key === undefined || keys.length === 0) return changed
  return changed.replace(new RegExp(`^(${keys.join('|')}):.*\\n`, 'gm'), (text, name) => key(name, text))
}

const waysOfDisclosures = [
  { how: 'nothing', faulty: false, put: ({ text }) => text },
  { how: 'gone', faulty: true, put: () => '' },
  { how: 'empty', faulty: true, put: ({ begin }) => `${begin}\n` },
  { how: 'empty text', faulty: true, put: ({ begin }) => `${begin} ""\n` },
  { how: 'a blank', faulty: true, put: ({ begin }) => `${begin} "[More Information Needed]"\n` },
  { how: 'to do', faulty: true, put: ({ begin }) => `${begin} "TODO: write this before the release."\n` },
  { how: 'in a comment', faulty: true, put: ({ text }) => text.replace(/^/gm, '# ').replace(/# $/, '') },
  { how: 'nothing', faulty: false, put: ({ text }) => text },
]

const disclosure = at => {
  const way = waysOfDisclosures[at % waysOfDisclosures.length]
  const question = disclosureQuestions[Math.floor(at / waysOfDisclosures.length) % disclosureQuestions.length]
  const key = question.path.split('.').at(-1)
  const depth = ' '.repeat(2 * (question.path.split('.').length - 1))
  // The key, and the lines below that are set further in.
  const entry = new RegExp(`^(${depth}${key}:).*\\n(?:${depth} +.*\\n)*`, 'm')
  const base = withoutHead(disclosureBase)
  const text = base.replace(entry, (whole, begin) => way.put({ text: whole, begin }))
  if (way.faulty && text === base) throw new Error(`no answer to ${question.id} was found to be spoilt`)
  return {
    path: `disclosures/${place(at)}/ai-disclosure.yaml`,
    text: `${text.replace(/^( {2}name: Kasuku Archive Search)$/m, `$1 ${at}`)}# Copy ${at}, made for a measurement.\n`,
    how: way.how,
    faulty: way.faulty,
    question: question.id,
  }
}

/** The name of the schema is for editors, and leads nowhere from another folder. */
const withoutHead = text => text.replace(/^# yaml-language-server.*\n/, '')
