import { lineIndex } from '../../dist/model/line-index.js'
import { parseCsv } from '../../dist/syntax/csv/csv.js'
import { parseJson } from '../../dist/syntax/json/json.js'
import { labelsOf } from '../../dist/syntax/labels.js'
import { readFrontMatter } from '../../dist/syntax/markdown/front-matter.js'
import { parseMarkdown } from '../../dist/syntax/markdown/markdown.js'
import { parseProtobuf } from '../../dist/syntax/protobuf/protobuf.js'
import { parseXml } from '../../dist/syntax/xml/xml.js'
import { parseYaml } from '../../dist/syntax/yaml/yaml.js'
import { alike, must, nested, placed, within } from './oracle.mjs'

/** Every parser: a tree in which everything has its place, or a problem that says where it ends. */
export const syntaxTargets = (seeds, { sourceOf }) => [
  treeTarget('yaml', seeds.yaml, (text, path, lines) => parseYaml(text, path, lines, { start: 0, end: text.length })),
  treeTarget('json', seeds.json, (text, path, lines) => parseJson(text, path, lines, { start: 0, end: text.length })),
  treeTarget('csv', seeds.csv, parseCsv),
  treeTarget('xml', seeds.xml, parseXml),
  treeTarget('protobuf', seeds.protobuf, parseProtobuf),
  { name: 'markdown', seeds: seeds.markdown, run: ({ path, text }) => tryMarkdown(sourceOf(path, text)) },
  { name: 'front-matter', seeds: seeds.markdown, run: ({ path, text }) => tryFrontMatter(sourceOf(path, text)) },
]

const treeTarget = (name, seeds, parse) => ({
  name,
  seeds,
  run: ({ path, text }) => {
    const lines = lineIndex(text)
    const whole = { start: 0, end: text.length }
    const { root, problems, uncertainFrom } = alike(() => parse(text, path, lines))
    if (root) nested(root, whole)
    placed(problems, text, path)
    if (uncertainFrom !== undefined) within({ start: uncertainFrom, end: text.length }, whole, 'what is uncertain')
    must(uncertainFrom === undefined || problems.length > 0, 'a text is broken, and no problem says so')
  },
})

const tryMarkdown = source => {
  const { text, path } = source
  const { root, comments, problems } = alike(() => parseMarkdown(source, lineIndex(text), 0))
  const whole = { start: 0, end: text.length }
  for (const comment of comments) within(comment, whole, 'a comment')
  trySection(root, whole)
  placed(problems, text, path)
}

const trySection = (section, outer) => {
  within(section.span, outer, 'a section')
  for (const block of [...(section.heading ? [section.heading] : []), ...section.blocks]) {
    within(block.span, section.span, block.kind)
    if (block.kind === 'paragraph')
      for (const { span, nameSpan, value } of labelsOf(block)) {
        within(span, block.span, 'a label')
        within(nameSpan, block.span, 'the name of a label')
        within(value.span, block.span, 'the value of a label')
      }
  }
  for (const child of section.children) trySection(child, section.span)
}

const tryFrontMatter = source => {
  const { text, path } = source
  const { value, problems } = alike(() => readFrontMatter(source, lineIndex(text)))
  placed(problems, text, path)
  if (value === undefined) return
  within(value.span, { start: 0, end: text.length }, 'front matter')
}
