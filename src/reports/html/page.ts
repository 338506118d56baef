import type { Report } from '../../model/report.ts'
import { answers } from './answers.ts'
import { type Bounds, bounds } from './bounds.ts'
import { capital } from './capital.ts'
import { cover } from './cover.ts'
import { findings } from './findings.ts'
import { frameworks } from './frameworks.ts'
import { leftOpen } from './left-open.ts'
import { html, inlined, type Markup, markupText, nothing } from './markup.ts'
import { policy } from './policy.ts'
import { ruleRegister } from './rule-register.ts'
import { script } from './script.ts'
import { signOff } from './sign-off.ts'
import { sources } from './sources.ts'
import { style } from './style.ts'
import { themes } from './themes.ts'
import { type View, viewOf } from './view.ts'

/** The whole page, which loads nothing and needs no script to be read. */
export const page = (report: Report, most: Bounds = bounds): string => {
  const view = viewOf(report, most)
  return `<!doctype html>\n${markupText(document(view))}\n`
}

const document = (view: View): Markup => {
  const { report, say } = view
  const { tool, asOf } = report
  const title = say('html.title', { verdict: capital(say(`verdict.${report.verdict}`)), tool: tool.name, day: asOf })
  return html`<html lang="${view.language}" dir="${view.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
${inlined('style', style)}
</head>
<body>
<a class="skip" href="#main">${say('html.skip')}</a>
${top(view)}
<main id="main" tabindex="-1">
${cover(view)}
${themes(view)}
${answers(view)}${leftOpen(view)}
${findings(view)}
${ruleRegister(view)}
${frameworks(view)}
${sources(view)}
${signOff(view)}
</main>
<footer class="foot"><p>${say('html.written-by', { tool: tool.name, version: tool.version })}</p></footer>
${inlined('script', script)}
</body>
</html>`
}

const top = ({ report, say }: View): Markup => {
  const part = (id: string, text: string): Markup => html`<li><a href="#${id}">${text}</a></li>`
  return html`<header class="top"><p class="brand"><bdi>${report.tool.name}</bdi></p>
<nav aria-label="${say('html.sections')}"><ul>
${part('verdict', say('html.verdict'))}
${part('themes', say('html.themes'))}
${report.answers === undefined ? nothing : part('answers', say('html.answers'))}${part('left-open', say('html.left-open'))}
${part('findings', say('html.findings'))}
${part('rules', capital(say('label.rules')))}
${report.coverage === undefined || report.coverage.length === 0 ? nothing : part('coverage', say('html.coverage'))}
${part('sources', say('html.sources'))}
${part('sign-off', say('html.sign-off'))}
</ul></nav></header>`
}
