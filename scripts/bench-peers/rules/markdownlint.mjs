import { blanks, cardQuestions } from '../questions.mjs'

const blank = new RegExp(`^\\s*(?:${blanks.join('|')})`, 'i')
const comment = /<!--[\s\S]*?-->/g

/** The questions as a rule of markdownlint: a key of the metadata or a section, with something in it that is no blank. */
// biome-ignore lint/style/noDefaultExport: markdownlint looks for it there.
export default {
  names: ['card-questions'],
  description: 'What a card has to say',
  tags: ['cards'],
  parser: 'micromark',
  function: ({ parsers, lines, frontMatterLines }, onError) => {
    const headings = parsers.micromark.tokens.filter(({ type }) => type === 'atxHeading' || type === 'setextHeading')
    const sections = headings.map((heading, at) => ({
      name: nameOf(heading),
      text: lines.slice(heading.endLine, (headings[at + 1]?.startLine ?? lines.length + 1) - 1).join('\n'),
    }))
    for (const { id, keys, headings: names } of cardQuestions) {
      const known = names.map(name => name.toLowerCase())
      const byKey = keys.some(key => frontMatterLines.some(line => isFilled(keyIn(line, key))))
      if (byKey || sections.some(({ name, text }) => known.includes(name) && isFilled(text))) continue
      onError({ lineNumber: 1, context: id })
    }
  },
}

const keyIn = (line, key) =>
  line.startsWith(`${key}:`) ? line.slice(key.length + 1).replace(/^\s*["']?|["']\s*$/g, '') : ''
const isFilled = text => {
  const said = text.replace(comment, '').trim()
  return said !== '' && said !== 'null' && !blank.test(said)
}

/** A number in front and a colon behind belong to no name. */
const nameOf = heading =>
  textOf(heading)
    .replace(/^[\d.\s]+|[:\s]+$/g, '')
    .toLowerCase()

const textOf = ({ children }) => children.find(({ type }) => /HeadingText$/.test(type))?.text ?? ''
