import { describe, expect, it } from 'vitest'
import { citing } from '../src/engine/cite.ts'
import type { Fact } from '../src/model/fact.ts'
import type { Gap, Switch } from '../src/model/judgement.ts'
import { lineIndex } from '../src/model/line-index.ts'

const citeIn = (text: string) => citing({ path: 'a.md', text, sha256: '', bytes: 0 }, lineIndex(text))
const linesAt = (text: string, start: number, end = start) => citeIn(text).span({ start, end }).lines

// What citing does not look at is left out; hence the casts.
const factOf = (text: string): Fact =>
  ({
    span: { start: 2, end: 5 },
    topic: 'license',
    state: 'answered',
    reason: 'own-words',
    by: 'label',
    where: 'License',
    text,
  }) as unknown as Fact

describe('a place that is cited', () => {
  it('shows its line, and at most three', () => {
    expect(linesAt('one\ntwo\nthree\nfour\nfive', 5)).toEqual([{ number: 2, text: 'two' }])
    expect(linesAt('one\ntwo\nthree\nfour\nfive', 4, 20).map(({ number }) => number)).toEqual([2, 3, 4])
  })

  it('shows nothing of the line that begins where it ends', () =>
    expect(linesAt('one\ntwo', 0, 4)).toEqual([{ number: 1, text: 'one' }]))

  it('shows a line of three hundred characters whole, and of a longer one the part around it', () => {
    const whole = 'a'.repeat(300)
    expect(linesAt(whole, 10)).toEqual([{ number: 1, text: whole }])
    expect(linesAt(`x\n${whole}\n`, 10)).toEqual([{ number: 2, text: whole }])
    const begin = linesAt(`${whole}b`, 10)
    expect(begin).toEqual([{ number: 1, text: `${'a'.repeat(299)}…` }])
    const long = `${'a'.repeat(400)}${'b'.repeat(400)}`
    expect(linesAt(long, 400)).toEqual([{ number: 1, text: `…${'a'.repeat(74)}${'b'.repeat(224)}…`, from: 326 }])
    expect(linesAt(`x\n${long}`, 402)).toEqual([
      { number: 2, text: `…${'a'.repeat(74)}${'b'.repeat(224)}…`, from: 326 },
    ])
    expect(linesAt(long, 799)).toEqual([{ number: 1, text: `…${'b'.repeat(299)}`, from: 501 }])
  })

  it('cuts before and after characters that take two units, and shows where it goes on', () => {
    // The line is cut before the 226th unit and after the 524th, unless a character of two stands there.
    const cutAt = (before: number, face: string) => {
      const text = `${'a'.repeat(before)}${face}${'b'.repeat(600 - before)}`
      const [line] = linesAt(text, 300)
      return [line?.from, line?.text.length, line?.text.slice(0, 3), line?.text.slice(-3)]
    }
    for (const face of ['😀', '\u{10000}', '\u{103ff}']) {
      expect(cutAt(223, face)).toEqual([226, 300, '…bb', 'bb…'])
      expect(cutAt(224, face)).toEqual([226, 300, '…bb', 'bb…'])
      expect(cutAt(225, face)).toEqual([227, 300, '…bb', 'bb…'])
      expect(cutAt(226, face)).toEqual([226, 300, `…${face}`, 'bb…'])
      expect(cutAt(521, face)).toEqual([226, 300, '…aa', `${face.slice(1)}b…`])
      expect(cutAt(522, face)).toEqual([226, 300, '…aa', `${face}…`])
      expect(cutAt(523, face)).toEqual([226, 299, '…aa', 'aa…'])
      expect(cutAt(524, face)).toEqual([226, 300, '…aa', 'aa…'])
    }
    for (const wide of ['Ａ', '\ue000', '\ud7ff']) expect(cutAt(226, wide)).toEqual([226, 300, `…${wide}b`, 'bb…'])
  })

  it('shows a short line alone, however far down it stands', () =>
    expect(linesAt(`${'x'.repeat(200)}\n${'y'.repeat(200)}\nz`, 402)).toEqual([{ number: 3, text: 'z' }]))

  it('cuts no character in two', () => {
    const faces = '😀'.repeat(400)
    for (const at of [300, 301, 302, 303]) {
      const [line] = linesAt(faces, at)
      expect(line?.text.slice(1, -1)).toMatch(/^😀+$/u)
    }
  })
})

describe('a fact that is cited', () => {
  it('shows up to four hundred characters, and cuts none in two', () => {
    const excerptOf = (text: string) => citeIn('# License').fact(factOf(text)).excerpt
    expect(excerptOf('a'.repeat(400))).toBe('a'.repeat(400))
    expect(excerptOf('a'.repeat(401))).toBe(`${'a'.repeat(399)}…`)
    expect(excerptOf('😀'.repeat(201))).toBe(`${'😀'.repeat(199)}…`.slice(0, excerptOf('😀'.repeat(201)).length))
    expect(excerptOf(`a${'😀'.repeat(201)}`).slice(1, -1)).toMatch(/^😀+$/u)
    expect(excerptOf('\udfff'.repeat(2))).toBe('\udfff\udfff')
  })

  it('says what it is and where', () =>
    expect(citeIn('# License').fact(factOf('MIT'))).toEqual({
      ...{ at: { path: 'a.md', start: { line: 1, column: 3 }, end: { line: 1, column: 6 } } },
      ...{ lines: [{ number: 1, text: '# License' }], topic: 'license', state: 'answered', reason: 'own-words' },
      ...{ by: 'label', where: 'License', excerpt: 'MIT' },
    }))
})

describe('what is cited besides', () => {
  const cite = citeIn('# License')
  const at = { start: 2, end: 5 }
  const place = cite.span(at)

  it('a gap, and whether it is another way to mend the same', () => {
    const gap = { at, saw: { is: 'state', text: 'a'.repeat(401) }, wanted: { is: 'answer' } } as unknown as Gap
    const saw = { is: 'state', text: `${'a'.repeat(399)}…` }
    expect(cite.gap(gap)).toEqual({ ...place, saw, wanted: { is: 'answer' } })
    expect(cite.gap({ ...gap, or: true })).toEqual({ ...place, saw, wanted: { is: 'answer' }, or: true })
    const missing = { ...gap, saw: { is: 'missing', searched: [] } } as unknown as Gap
    expect(cite.gap(missing).saw).toEqual({ is: 'missing', searched: [] })
  })

  it('what switched a rule off', () => {
    const fact = factOf('None.')
    expect(cite.switchedBy({ is: 'fact', fact })).toEqual({ is: 'fact', ...cite.fact(fact) })
    const absence = { is: 'absence', missing: { topic: 'agentic', searched: ['## Agentic'], at } } as unknown as Switch
    expect(cite.switchedBy(absence)).toEqual({ is: 'absence', topic: 'agentic', searched: ['## Agentic'], ...place })
    const declared = { is: 'declared', topic: 'agentic' } as unknown as Switch
    expect(cite.switchedBy(declared)).toEqual(declared)
  })
})
