import { isDeepStrictEqual } from 'node:util'
import { lineIndex } from '../../dist/model/line-index.js'
import { parseYaml } from '../../dist/syntax/yaml/yaml.js'
import { plainValue, treeValue } from './values.mjs'

/** yaml-test-suite: what is in error must be told of; what has a value in JSON must be read as that. Of a stream the first document is ours. */
export const yamlSuite = async load => {
  const { default: files } = await load('yaml-test-suite')
  return files.flatMap(({ id, cases }) =>
    cases.map(({ yaml, fail, json }, at) => {
      const text = asWritten(yaml)
      const { root, problems, uncertainFrom } = parseYaml(text, `${id}.yaml`, lineIndex(text), {
        start: 0,
        end: text.length,
      })
      const name = cases.length === 1 ? id : `${id}-${at}`
      if (fail === true) return { id: name, ...(problems.length === 0 && { differs: 'is read without a word' }) }
      if (uncertainFrom !== undefined) return { id: name, differs: `is not read: ${problems[0]?.code}` }
      const [first] = documentsIn(json)
      if (first === undefined) return { id: name }
      return {
        id: name,
        ...(!isDeepStrictEqual(treeValue(root), plainValue(first.value)) && { differs: 'is read as another value' }),
      }
    }),
  )
}

/** The suite writes out what cannot be seen. */
const asWritten = text =>
  text
    .replaceAll('␣', ' ')
    .replaceAll(/—*»/g, '\t')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replaceAll('⇔', '\uFEFF')
    .replace(/∎\n$/, '')

/** One value of JSON after the other. */
const documentsIn = json => {
  try {
    return (json ?? '').trim() === '' ? [] : [{ value: JSON.parse(json) }]
  } catch {
    const lines = (json ?? '').split('\n')
    for (let end = 1; end < lines.length; end += 1) {
      try {
        return [{ value: JSON.parse(lines.slice(0, end).join('\n')) }]
      } catch {}
    }
    return []
  }
}
