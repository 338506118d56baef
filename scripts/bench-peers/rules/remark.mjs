import { blanks, cardQuestions } from '../questions.mjs'

const blank = new RegExp(`^\\s*(?:${blanks.join('|')})`, 'i')

/** The questions as a plugin of remark: a key of the metadata or a section, with something in it that is no blank. */
// biome-ignore lint/style/noDefaultExport: remark looks for it there.
export default function cardQuestionsOfRemark() {
  return ({ children }, file) => {
    const metadata = children.find(({ type }) => type === 'yaml')?.value.split('\n') ?? []
    const sections = []
    for (const node of children) {
      if (node.type === 'heading') sections.push({ name: nameOf(node), text: '' })
      // Comments are HTML, and so no text.
      else if (node.type !== 'html' && sections.length > 0) sections.at(-1).text += `${textOf(node)}\n`
    }
    for (const { id, keys, headings } of cardQuestions) {
      const known = headings.map(name => name.toLowerCase())
      const byKey = keys.some(key => metadata.some(line => isFilled(keyIn(line, key))))
      if (byKey || sections.some(({ name, text }) => known.includes(name) && isFilled(text))) continue
      file.message(`the card lacks ${id}`, { ruleId: 'card-questions', source: 'peers' })
    }
  }
}

const keyIn = (line, key) =>
  line.startsWith(`${key}:`) ? line.slice(key.length + 1).replace(/^\s*["']?|["']\s*$/g, '') : ''
const isFilled = text => text.trim() !== '' && text.trim() !== 'null' && !blank.test(text)
const textOf = node => node.value ?? (node.children ?? []).map(textOf).join(node.type === 'paragraph' ? '' : ' ')
const nameOf = heading =>
  textOf(heading)
    .replace(/^[\d.\s]+|[:\s]+$/g, '')
    .toLowerCase()
