import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { reportFormats } from '../src/reports/index.ts'
import { hostileStrings, plantable, withText } from './support/planted-reports.ts'
import { read } from './support/project.ts'
import { samples } from './support/report-samples.ts'
import { parseXml, xsdErrors } from './support/xsd.ts'

/** What the makers of a format, or we, have published about it: each output is held against it. */
const rows: Readonly<Record<string, () => (text: string) => readonly unknown[]>> = {
  json: () => {
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(read('standards/schemas/report.schema.json')))
    return text => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []))
  },
  ndjson: () => {
    const schema = JSON.parse(read('standards/schemas/report-lines.schema.json'))
    const validate = new Ajv2020({ strict: true }).compile(schema)
    return text =>
      text
        .trimEnd()
        .split('\n')
        .flatMap(line => (validate(JSON.parse(line)) ? [] : [line]))
  },
  junit: () => {
    const schema = parseXml(read('fixtures/schemas/junit.xsd'))
    return text => [...xsdErrors(schema, parseXml(text)), ...countErrors(text)]
  },
  oscal: () => {
    const ajv = new Ajv({ allErrors: true, strict: false })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(read('fixtures/schemas/oscal-assessment-results-1.2.1.schema.json')))
    return text => [...(validate(JSON.parse(text)) ? [] : (validate.errors ?? [])), ...danglingUuids(text)]
  },
  gitlab: () => {
    const validate = new Ajv().compile(codeQuality)
    return text => [...(validate(JSON.parse(text)) ? [] : (validate.errors ?? [])), ...sameFingerprints(text)]
  },
  badge: () => {
    const validate = new Ajv().compile(endpoint)
    return text => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []))
  },
  sarif: () => {
    const ajv = new AjvDraft04.default({ strict: false, allErrors: true })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(read('fixtures/schemas/sarif-schema-2.1.0.json')))
    return text => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []))
  },
  'in-toto': () => {
    const ajv = new Ajv()
    formats.default(ajv)
    const validate = ajv.compile(statement)
    return text => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []))
  },
}

describe.each(Object.entries(rows))('%s fits what is published about it', (name, row) => {
  const errorsIn = row()
  const written = (report: Report): string =>
    reportFormats
      .find(format => format.name === name)
      ?.render(report, { columns: 80, colour: 0, unicode: true, detail: 'normal' }) ?? ''

  it.each(samples)('$name', ({ report }) => expect(errorsIn(written(report))).toEqual([]))

  it.each(hostileStrings)('with this in every text: $name', ({ text }) => {
    for (const { report } of plantable) expect(errorsIn(written(withText(report, text)))).toEqual([])
  })
})

describe('the reading of junit.xsd sees', () => {
  const schema = parseXml(read('fixtures/schemas/junit.xsd'))
  const suite =
    'name="x" package="x" timestamp="2026-01-01T00:00:00" hostname="x" tests="0" failures="0" errors="0" time="0"'
  const inside = '<properties/><system-out/><system-err/>'
  it.each([
    [`<testsuites><testsuite id="0" ${suite}>${inside}</testsuite></testsuites>`, 0],
    [`<testsuites><testsuite ${suite}>${inside}</testsuite></testsuites>`, 1],
    [`<testsuites><testsuite id="x" ${suite}>${inside}</testsuite></testsuites>`, 1],
    [`<testsuites tests="0"/>`, 1],
    [`<testsuites><testsuite id="0" ${suite.replace('00:00:00', 'noon')}>${inside}</testsuite></testsuites>`, 2],
    [`<testsuites><testsuite id="0" ${suite}><properties/><system-err/></testsuite></testsuites>`, 1],
    [`<testsuites><testsuite id="0" ${suite}>${inside}<testcase/></testsuite></testsuites>`, 1],
    [`<testsuites><testsuite id="0" ${suite}>words${inside}</testsuite></testsuites>`, 1],
    [`<report/>`, 1],
  ])('%s: %i', (text, errors) => expect(xsdErrors(schema, parseXml(text))).toHaveLength(errors))
})

/** Numbers on a suite that are not those of its tests. */
const countErrors = (text: string): readonly string[] =>
  parseXml(text).children.flatMap(({ attributes, children }) => {
    const cases = children.filter(({ name }) => name === 'testcase')
    const number = (wanted: string): number => cases.filter(({ children: [of] }) => of?.name === wanted).length
    const counted = {
      tests: cases.length,
      failures: number('failure'),
      errors: number('error'),
      skipped: number('skipped'),
    }
    return Object.entries(counted).flatMap(([name, is]) =>
      Number(attributes[name]) === is ? [] : [`${attributes.name}: ${is} ${name}, not ${attributes[name]}`],
    )
  })

/** References to what is not in the file, and two things under one UUID. */
const danglingUuids = (text: string): readonly string[] => {
  const own = [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid)
  const asked = [...text.matchAll(/"(?:observation-uuid|subject-uuid|href)": "#?([0-9a-f-]{36})"/g)].map(
    ([, uuid]) => uuid,
  )
  return [...asked.filter(uuid => !own.includes(uuid)), ...own.filter((uuid, at) => own.indexOf(uuid) !== at)].map(
    String,
  )
}

const sameFingerprints = (text: string): readonly string[] => {
  const all = [...text.matchAll(/"fingerprint": "([^"]+)"/g)].map(([, fingerprint]) => String(fingerprint))
  return all.filter((fingerprint, at) => all.indexOf(fingerprint) !== at)
}

/** What GitLab's documentation asks of an entry; no schema of it is published. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1 },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}

/** The endpoint of shields, as its documentation has it. */
const endpoint = {
  type: 'object',
  required: ['schemaVersion', 'label', 'message', 'color'],
  additionalProperties: false,
  properties: {
    schemaVersion: { const: 1 },
    label: { type: 'string', minLength: 1 },
    message: { type: 'string', minLength: 1 },
    color: { enum: ['brightgreen', 'red', 'yellow'] },
    isError: { const: true },
  },
}

/** An in-toto Statement of version 1, as its specification has it. */
const statement = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  additionalProperties: false,
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'digest'],
        properties: {
          name: { type: 'string', minLength: 1 },
          digest: {
            type: 'object',
            required: ['sha256'],
            properties: { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
          },
        },
      },
    },
    predicateType: { type: 'string', format: 'uri' },
    predicate: { type: 'object' },
  },
}
