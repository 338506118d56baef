import { documentName } from '../../model/document.ts'
import { type BasisText, refOf } from '../../model/pack.ts'
import type { PackInfo, SubjectResult } from '../../model/report.ts'
import { declaredCount } from '../text/declared.ts'
import { settingsTexts } from '../text/settings.ts'
import { standingText } from '../text/standing-text.ts'
import { anchor } from './anchor.ts'
import { capital } from './capital.ts'
import { link } from './link.ts'
import { html, type Markup, nothing } from './markup.ts'
import { row } from './rows.ts'
import type { View } from './view.ts'

/** Everything that led to the result, each with its digest: whoever has the same files can find the same again. */
export const sources = (view: View): Markup => {
  const { say, report } = view
  return html`<section id="sources" aria-labelledby="sources-head">
<h2 id="sources-head">${say('html.sources')}</h2>
<p class="note">${say('html.sources.note')}</p>
<h3>${say('html.packs')}</h3>
${report.packs.map(pack => packSection(pack, view))}
${documentTable(view)}
${sideTable(view)}
${subjectTable(view)}
${settingsSection(view)}${beside(view)}
</section>`
}

const packSection = (pack: PackInfo, view: View): Markup => {
  const { say } = view
  const use = [
    say('html.pack.rules', { n: pack.rules.length }),
    ...(pack.takenOver > 0 ? [say('summary.taken-over', { n: pack.takenOver })] : []),
    ...(pack.bases[0] === undefined ? [] : [say('summary.extends', { pack: pack.bases[0] })]),
  ]
  return html`<dl class="pack">${row(capital(say('label.pack')), html`<b><bdi>${refOf(pack)}</bdi></b>, <bdi>${pack.title}</bdi>`)}${row(say('html.digest'), digest(pack.digest))}${row(capital(say('label.rules')), use.join('; '))}${row(say('html.standing'), standingText(pack, say))}</dl>
<table class="list texts">
<caption>${say('html.texts')}</caption>
<thead><tr><th scope="col">${say('html.text')}</th><th scope="col">${say('html.issuer')}</th><th scope="col">${say('html.date')}</th><th scope="col">${say('html.binding')}</th><th scope="col">${say('html.was-read')}</th></tr></thead>
<tbody>
${pack.basis.map(text => textRow(text, view))}</tbody>
</table>`
}

const textRow = ({ title, issuer, date, binding, url, read }: BasisText, { say }: View): Markup =>
  html`<tr><th scope="row">${link(url, title)}</th><td data-label="${say('html.issuer')}"><bdi>${issuer}</bdi></td><td class="date" data-label="${say('html.date')}"><bdi>${date}</bdi></td><td data-label="${say('html.binding')}">${say(binding ? 'declared.yes' : 'declared.no')}</td><td data-label="${say('html.was-read')}">${say(`read.${read}`)}</td></tr>\n`

const documentTable = ({ say, report: { documents } }: View): Markup =>
  documents.length === 0
    ? nothing
    : html`<h3>${capital(say('label.documents'))} <span class="count">${documents.length}</span></h3>
<table class="list files">
<thead><tr><th scope="col">${say('html.document')}</th><th scope="col">${say('html.taken-because')}</th><th scope="col">${say('html.bytes')}</th></tr></thead>
<tbody>
${documents.map(
  ({ document }) =>
    html`<tr><th scope="row"><a href="#${anchor('document', documentName(document))}"><bdi dir="ltr">${documentName(document)}</bdi></a>${digest(document.sha256)}</th><td>${say('document.read-as', { kind: say(`kind.${document.kind}`), format: document.format })}: <bdi>${document.because}</bdi></td><td class="sum" data-label="${say('html.bytes')}">${document.bytes}</td></tr>\n`,
)}</tbody>
</table>`

const sideTable = ({ say, report: { sides = [] } }: View): Markup =>
  sides.length === 0
    ? nothing
    : html`<h3>${say('html.sides')} <span class="count">${sides.length}</span></h3>
<table class="list files">
<thead><tr><th scope="col">${say('html.file')}</th><th scope="col">${say('html.kind')}</th><th scope="col">${say('html.bytes')}</th></tr></thead>
<tbody>
${sides.map(
  ({ path, sha256, summary, bytes }) =>
    html`<tr><th scope="row"><bdi dir="ltr">${path}</bdi>${digest(sha256)}</th><td><bdi>${summary}</bdi></td><td class="sum" data-label="${say('html.bytes')}">${bytes}</td></tr>\n`,
)}</tbody>
</table>`

/** Why documents were held to be about one thing; a document by itself needs no reason. */
const subjectTable = ({ say, report }: View): Markup => {
  const joined = report.subjects.filter(({ documents }) => documents.length > 1)
  return joined.length === 0
    ? nothing
    : html`<h3>${say('html.subjects')}</h3>
<table class="list">
<thead><tr><th scope="col">${say('html.subject')}</th><th scope="col">${capital(say('label.documents'))}</th></tr></thead>
<tbody>
${joined.map(subjectRow)}</tbody>
</table>`
}

const subjectRow = ({ id, documents }: SubjectResult): Markup =>
  html`<tr><th scope="row"><bdi dir="ltr">${id}</bdi></th><td>${documents.map(member => html`<span class="line"><bdi dir="ltr">${documentName(member)}</bdi> <bdi>${member.because}</bdi></span>`)}</td></tr>\n`

/** The file that changed what was judged, and how, with each line of it that picked files. */
const settingsSection = ({ say, report, most }: View): Markup => {
  const { settings } = report
  if (settings === undefined) return nothing
  const lines = settingsTexts(report, most.places, say)
  return html`<h3>${say('html.settings')}</h3>
<p class="note">${say('html.settings.note')}</p>
<dl class="pack">${row(say('html.file'), html`<bdi dir="ltr">${settings.path}</bdi>`)}${row(say('html.digest'), digest(settings.sha256))}${lines.length === 0 ? nothing : row(capital(say('label.settings')), html`${lines.map(line => html`<span class="line"><bdi>${line}</bdi></span>`)}`)}</dl>\n`
}

const beside = ({ say, report }: View): Markup => {
  const { declared, lock } = report
  if (declared.length === 0 && lock === undefined) return nothing
  return html`<dl class="pack">${lock === undefined ? nothing : row(capital(say('label.lock')), html`${say('summary.lock', { path: lock.path })} ${digest(lock.sha256)}`)}${declared.map(fact => row(capital(say('label.declared')), declaredCount(fact, report, say)))}</dl>`
}

const digest = (sha256: string): Markup => html`<code class="digest" dir="ltr">${sha256}</code>`
