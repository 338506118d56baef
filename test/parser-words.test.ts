import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileSchema } from '../src/checks/answers/compile-schema.ts'
import type { JsonSchema } from '../src/model/check.ts'
import { lineIndex } from '../src/model/line-index.ts'
import type { Problem } from '../src/model/problem.ts'
import type { Value } from '../src/model/value.ts'
import { patternFault } from '../src/policy/pattern-fault.ts'
import { problemIn, textIn } from '../src/reports/words/problem-in.ts'
import { parseXml } from '../src/syntax/xml/xml.ts'
import { parseYaml } from '../src/syntax/yaml/yaml.ts'
import { read, sources } from './support/project.ts'

interface Row {
  readonly given: string
  readonly says: string
}

interface Table {
  readonly xml: readonly Row[]
  readonly yaml: readonly Row[]
  readonly pattern: readonly Row[]
  readonly schema: readonly { readonly given: JsonSchema; readonly value: Value; readonly says: string }[]
}
// Written for this test; a mistake in it fails the test.
const table: Table = parse(read('fixtures/parser-words.yaml'))

const whole = (text: string) => ({ start: 0, end: text.length })

describe('what a parser refuses is said in our words, and in Chinese', () => {
  const held = (problems: readonly Problem[], says: string): void => {
    expect(problems.flatMap(({ what, why }) => [what, why]).join('\n')).toContain(says)
    for (const problem of problems) {
      const chinese = problemIn(problem, 'zh')
      expect([chinese.what, chinese.why, chinese.fix].filter(text => !/\p{Script=Han}/u.test(text))).toEqual([])
    }
  }
  it.each(table.xml)('XML $given: $says', ({ given, says }) => {
    held(parseXml(given, 'a.xml', lineIndex(given)).problems, says)
  })
  it.each(table.yaml)('YAML $given: $says', ({ given, says }) => {
    held(parseYaml(given, 'a.yaml', lineIndex(given), whole(given)).problems, says)
  })
  it.each(table.pattern)('pattern $given: $says', ({ given, says }) => {
    expect(patternFault(given)).toBe(says)
    expect(textIn('zh', 'pack')?.(says)).not.toBe(says)
  })
  it.each(table.schema)('schema $given: $says', ({ given, value, says }) => {
    expect(compileSchema(given)(value)).toContain(says)
    expect(textIn('zh', 'typed')?.(says)).not.toBe(says)
  })
})

it('the form that a schema asks of a text has Chinese words', () => {
  const written = /\bpattern: [^{}]*?\bdescription: '([^']+)'|(?<!\.)\bdigest\('([^']+)'\)/g
  const forms = sources
    .filter(path => /^src\/(policy|checks|subject-checks)\//.test(path))
    .flatMap(path => [...read(path).matchAll(written)].map(([, described, digest]) => described ?? digest ?? ''))
  expect(forms.length).toBeGreaterThan(10)
  const missing = forms.filter(form => !/[A-Z].*\.$/.test(form) && textIn('zh', 'pack')?.(form) === form)
  expect(missing.map(form => `add to src/reports/words/zh/forms.ts: '${form}'`)).toEqual([])
})
