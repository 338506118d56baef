import type { CensusSummary } from '../../model/census.ts'
import { show } from '../text/show.ts'
import type { Say } from '../words/say.ts'
import { rateText } from './rate.ts'
import { titleIn } from './summary-markdown.ts'

/**
 * The rates of themes as bars, each with its figures beside it, so that no colour and no length says what no word says. For those who
 * do not see it, the description says all of them.
 */
export const summarySvg = (summary: CensusSummary, say: Say): string => {
  const rows = summary.themes.map(({ name, pass, fail }) => ({
    title: titleIn(summary)(name),
    share: pass + fail === 0 ? 0 : pass / (pass + fail),
    rate: rateText({ pass, fail }),
    passed: pass,
    of: pass + fail,
  }))
  const height = top + rows.length * step + 12
  const said = rows.map(({ title, passed, of, rate }) => say('census.picture-of', { theme: title, passed, of, rate }))
  const heading = escaped(say('census.picture'))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" role="img" aria-labelledby="title text" font-family="system-ui, sans-serif" font-size="14">`,
    `  <title id="title">${heading}</title>`,
    `  <desc id="text">${escaped(said.length > 0 ? said.join('; ') : say('census.nothing'))}</desc>`,
    '  <style>text{fill:#1b1b1b}.back{fill:#fff}.all{fill:#e3e3e3;stroke:#767676}.pass{fill:#1a5e8a}@media(prefers-color-scheme:dark){text{fill:#f2f2f2}.back{fill:#161616}.all{fill:#3a3a3a;stroke:#9a9a9a}.pass{fill:#7cc4f2}}</style>',
    `  <rect class="back" width="720" height="${height}"/>`,
    `  <text x="12" y="26" font-weight="bold">${heading}</text>`,
    ...(rows.length === 0 ? [`  <text x="12" y="${top + 14}">${escaped(say('census.nothing'))}</text>`] : []),
    ...rows.flatMap(({ title, share, rate, passed, of }, at) => {
      const y = top + at * step
      return [
        `  <text x="12" y="${y + 15}">${escaped(shortened(title))}</text>`,
        `  <rect class="all" x="300" y="${y}" width="240" height="20"/>`,
        `  <rect class="pass" x="300" y="${y}" width="${(240 * share).toFixed(1)}" height="20"/>`,
        `  <text x="552" y="${y + 15}">${escaped(`${rate}  (${passed} / ${of})`)}</text>`,
      ]
    }),
    '</svg>',
  ].join('\n')}\n`
}

const [top, step] = [44, 30]

/** What the room before the bars holds; the description has the whole of it. */
const shortened = (title: string): string => (title.length > 40 ? `${title.slice(0, 39)}…` : title)

/** Titles are words of a pack: nothing in them may become markup. */
const escaped = (text: string): string => show(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
