import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../src/model/finding.ts'
import type { Report } from '../src/model/report.ts'
import { anchor } from '../src/reports/html/anchor.ts'
import { bounds } from '../src/reports/html/bounds.ts'
import { page } from '../src/reports/html/page.ts'
import { script } from '../src/reports/html/script.ts'
import { tally } from '../src/reports/html/tally.ts'
import { html } from '../src/reports/html.ts'
import { show } from '../src/reports/text/show.ts'
import { languages } from '../src/reports/words/say.ts'
import {
  attribute,
  belowOf,
  classesOf,
  contentOf,
  type Element,
  elementsOf,
  faultsOf,
  textOf,
} from './support/page-reading.ts'
import { findingsIn, samples } from './support/report-samples.ts'

const [everything, fine] = ['every-outcome.json', 'fine.json'].map(
  name => samples.find(each => each.name === name)?.report,
)
if (everything === undefined || fine === undefined) throw new Error('a sample is gone')

const drawn = (report: Report): string =>
  html.render(report, { columns: 80, colour: 0, unicode: true, detail: 'normal' })

describe.each(samples)('the page for $name', ({ report }) => {
  const text = drawn(report)
  const elements = elementsOf(text)
  const found = findingsIn(report)

  it('is well formed: a browser mends nothing', () => expect(faultsOf(text)).toEqual([]))

  it('gives each place a name of its own, and every link inside leads to one', () => {
    const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const links = elements.flatMap(element => attribute(element, 'href') ?? []).filter(href => href.startsWith('#'))
    const labels = elements.flatMap(element => attribute(element, 'aria-labelledby') ?? [])
    expect(links.filter(href => !ids.includes(href.slice(1)))).toEqual([])
    expect(labels.filter(label => !ids.includes(label))).toEqual([])
  })

  it('has every finding with its id, and every rule', () => {
    const ids = new Set(elements.flatMap(element => attribute(element, 'id') ?? []))
    const texts = textOf(parse(text))
    for (const { id } of found) {
      expect(ids).toContain(anchor('finding', id))
      expect(texts).toContain(show(id))
    }
    for (const pack of report.packs) for (const rule of pack.rules) expect(ids).toContain(anchor('rule', rule.id))
  })

  it('counts what the report counts', () => {
    const { outcomes: counted, notInForce } = tally(found)
    expect({ ...counted, notInForce }).toEqual({ ...report.counts.outcomes, notInForce: report.counts.upcoming })
  })

  it('says the standing and the digest of each pack, and the digest of each document', () => {
    const texts = textOf(parse(text))
    for (const { standing, digest } of report.packs)
      for (const each of [standing, digest]) expect(texts).toContain(each)
    for (const { document } of report.documents) expect(texts).toContain(document.sha256)
  })

  it('loads nothing and runs nothing but its own script', () => {
    const policy = elements.flatMap(element =>
      attribute(element, 'http-equiv') === 'Content-Security-Policy' ? (attribute(element, 'content') ?? []) : [],
    )
    expect(policy).toHaveLength(1)
    expect(policy[0]).toMatch(/^default-src 'none'; /)
    for (const name of ['style', 'script']) {
      const own = elements.filter(({ tagName }) => tagName === name)
      expect(own).toHaveLength(1)
      expect(policy[0]).toContain(`${name}-src 'sha256-${digestOf(own[0])}'`)
    }
    const attributes = elements.flatMap(({ tagName, attrs }) =>
      attrs.map(({ name, value }) => ({ tagName, name, value })),
    )
    expect(attributes.filter(({ name }) => /^on|^style$|^src|^srcset$|^action$|^data$|^poster$/.test(name))).toEqual([])
    expect(attributes.filter(({ name, value }) => name === 'href' && !/^(#|https?:\/\/)/.test(value))).toEqual([])
    expect(elements.filter(({ tagName }) => ['link', 'img', 'iframe', 'object', 'base'].includes(tagName))).toEqual([])
    expect(text).not.toMatch(/url\(|@import/)
  })
})

describe('the page', () => {
  it.each(languages)('in %s says so, runs the right way, and leaves nothing unsaid', language => {
    const text = drawn({ ...everything, language })
    const [root] = elementsOf(text)
    expect(root && [attribute(root, 'lang'), attribute(root, 'dir')]).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ])
    expect(faultsOf(text)).toEqual([])
    expect(textOf(parse(text))).not.toMatch(/(?<!\\u)\{\w+\}/)
  })

  it('in a language without a catalogue is in English, and says so', () => {
    const [root] = elementsOf(drawn({ ...everything, language: 'de' }))
    expect(root && attribute(root, 'lang')).toBe('en')
  })

  it('has one script, which is a script and holds no text of a report', () => {
    expect(() => new Script(script)).not.toThrow()
    const scripts = [everything, fine].map(report =>
      elementsOf(drawn(report))
        .filter(({ tagName }) => tagName === 'script')
        .map(contentOf),
    )
    expect(scripts).toEqual([[script], [script]])
  })

  it('is whole and as long for texts that want to leave their place', () => {
    for (const text of [
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '--><!--',
      '\u202e\u0007&lt;',
    ])
      for (const [at, name] of ['path', 'excerpt', 'because', 'title', 'where', 'url'].entries()) {
        const hostile = JSON.parse(
          JSON.stringify(everything, (key, value) =>
            key === name && typeof value === 'string' ? `${text}${at}` : value,
          ),
        ) as Report
        const written = drawn(hostile)
        expect(elementsOf(written).filter(({ tagName }) => ['script', 'img'].includes(tagName))).toHaveLength(1)
        expect(
          elementsOf(written)
            .flatMap(({ attrs }) => attrs)
            .filter(({ name }) => name.startsWith('on')),
        ).toEqual([])
        if (name !== 'url') expect(textOf(parse(written))).toContain(show(text))
      }
  })

  it('links nothing but the web', () => {
    const pack = everything.packs[0]
    const basis = pack?.basis.map(text => ({ ...text, url: 'javascript:alert(1)' })) ?? []
    const text = drawn({ ...everything, packs: pack ? [{ ...pack, basis }] : [] })
    expect(elementsOf(text).filter(element => attribute(element, 'href')?.startsWith('java'))).toEqual([])
    expect(textOf(parse(text))).toContain('javascript:alert(1)')
  })

  it('says what its map leaves out, and lists it all the same', () => {
    const many = copies(everything, 60)
    const text = textOf(parse(drawn(many)))
    expect(text).toContain(`${bounds.mapRows} of ${many.documents.length} rows are drawn`)
    for (const { document } of many.documents) expect(text).toContain(document.path)
  })

  it('says how much of a report it leaves out that no browser would open, and tells the worst of it', () => {
    const text = page(copies(everything, 2), { ...bounds, inFull: 26, asLine: 30, places: 1 })
    const told = textOf(parse(text))
    expect(told).toContain('26 of 38 findings are told in full, 4 in a line and 8 only counted')
    expect(told.match(/findings? (is|are) counted here and not listed/g)?.length).toBeGreaterThan(0)
    expect(told).toContain('and 1 more place, which the JSON report')
    const failed = elementsOf(text).filter(
      element => attribute(element, 'data-outcome') === 'fail' && attribute(element, 'data-level') === 'must',
    )
    expect(failed.filter(finding => textOf(finding).includes('Wanted'))).toHaveLength(12)
  })

  it.each(samples)('can be asked for any outcome, those that nothing in $name has included', ({ report }) => {
    const elements = elementsOf(drawn(report))
    const boxes = elements.filter(element => attribute(element, 'name') === 'outcome')
    const wanted = findingsIn(report).length === 0 ? [] : [...outcomes, 'not-in-force']
    expect(boxes.map(box => attribute(box, 'value'))).toEqual(wanted)
    const asked = elements.flatMap(element => attribute(element, 'data-filter') ?? [])
    for (const filter of asked)
      for (const outcome of new URLSearchParams(filter).get('outcome')?.split(',') ?? [])
        expect([...outcomes, 'not-in-force']).toContain(outcome)
  })

  it('shows no outcome as anything else', () => {
    const marks = elementsOf(drawn(everything))
      .filter(element => classesOf(element).includes('finding'))
      .map(finding => [
        attribute(finding, 'data-outcome'),
        belowOf(finding)
          .flatMap(classesOf)
          .find(name => outcomes.some(each => each === name)),
      ])
    expect(marks.filter(([told, shown]) => told !== shown && told !== 'not-in-force')).toEqual([])
  })
})

/** The same documents again under other paths. */
const copies = (report: Report, times: number): Report => ({
  ...report,
  documents: Array.from({ length: times }, (_, at) =>
    report.documents.map(({ document, findings }) => ({
      document: { ...document, path: `${at}/${document.path}` },
      findings: findings.map(finding => ({ ...finding, id: `${finding.rule}@${at}/${finding.path}` })),
    })),
  ).flat(),
})

const digestOf = (element: Element | undefined): string =>
  createHash('sha256')
    .update(element ? contentOf(element) : '')
    .digest('base64')
