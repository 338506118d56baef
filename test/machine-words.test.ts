import { describe, expect, it } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { reportFormats } from '../src/reports/index.ts'
import { samples } from './support/report-samples.ts'

/** These speak to people; `json` is the report itself and has both, and `in-toto` holds the digest of that. */
const forPeople = ['terminal', 'compact', 'markdown', 'html', 'json', 'in-toto']

/** As `--lang zh` makes it, with words that are easy to find. */
const translated = (report: Report): Report => ({
  ...report,
  language: 'zh',
  packs: report.packs.map(pack => ({
    ...pack,
    title: '标题',
    standing: '地位',
    themes: pack.themes.map(theme => ({ ...theme, title: '主题' })),
    rules: pack.rules.map(rule => ({ ...rule, title: '规则', statement: '要求', why: '原因', remedy: '办法' })),
    english: {
      title: pack.title,
      standing: pack.standing,
      themes: pack.themes,
      rules: pack.rules.map(({ id, title, statement, why, remedy }) => ({ id, title, statement, why, remedy })),
    },
  })),
})

const appearance = { columns: 80, colour: 0, unicode: true, detail: 'verbose' } as const

describe.each(reportFormats.filter(({ name }) => !forPeople.includes(name)))('$name', ({ render }) => {
  it.each(samples)('says the same of $name whatever language people are told it in', ({ report }) => {
    expect(render(translated(report), appearance)).toBe(render(report, appearance))
  })
})
