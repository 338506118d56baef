import { show } from '../text/show.ts'
import type { Case, CaseResult, Suite } from './case.ts'

/**
 * Suites in the form that `JUnit.xsd` of Apache Ant describes, counts included. All text passes through `show`, which
 * writes out what XML 1.0 forbids: a character that broke the file would show as zero tests, and zero tests look like
 * a pass.
 */
export const junitXml = (suites: readonly Suite[], timestamp: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap((suite, id) => suiteLines(suite, id, timestamp)),
    '</testsuites>',
    '',
  ].join('\n')

const suiteLines = (suite: Suite, id: number, timestamp: string): readonly string[] => {
  const results = suite.cases.map(({ result }) => result.is)
  const number = (wanted: CaseResult['is']): string => String(results.filter(is => is === wanted).length)
  const head = attributes({
    name: suite.name,
    package: suite.package,
    id: String(id),
    timestamp,
    // The schema asks for a host and a time; a result knows neither, and must not.
    hostname: 'localhost',
    tests: String(results.length),
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
    time: '0',
  })
  return [
    `  <testsuite${head}>`,
    '    <properties>',
    ...suite.properties.map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
    ...suite.cases.flatMap(caseLines),
    `    <system-out>${text(suite.out)}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>',
  ]
}

const caseLines = ({ name, classname, result }: Case): readonly string[] => {
  const head = `    <testcase${attributes({ name, classname, time: '0' })}`
  switch (result.is) {
    case 'passed':
      return [`${head}/>`]
    case 'skipped':
      return [`${head}>`, `      <skipped${attributes({ message: result.message })}/>`, '    </testcase>']
    case 'failure':
    case 'error': {
      const { is, message, type, lines } = result
      return [`${head}>`, `      <${is}${attributes({ message, type })}>${text(lines)}</${is}>`, '    </testcase>']
    }
  }
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/** A line that begins with `::` would be a command to GitHub, were the file printed in a job. */
const text = (lines: readonly string[]): string =>
  lines
    .map(escaped)
    .join('\n')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;')

const escaped = (value: string): string => show(value).replace(/[&<>"]/g, sign => entities[sign] ?? '')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
