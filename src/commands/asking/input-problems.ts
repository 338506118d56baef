import { commandLine } from '../../model/command-line.ts'
import { type DocumentKind, kindText } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { Skipped } from '../../model/report.ts'
import type { Selector } from '../../model/selector.ts'
import type { Place } from '../../model/span.ts'
import { either, listed } from '../../reports/text/listed.ts'

type IncludeLine = Extract<Selector, { picks: 'include' }>

/** Nothing to judge is never a pass; what came near is named, since the document meant is often among it. */
export const noDocument = (paths: readonly string[], skipped: readonly Skipped[]): Problem => ({
  code: 'input/no-document',
  what: `no model card, data sheet or disclosure was found in ${places(paths)}`,
  why: near(skipped),
  fix: 'give the document a title such as "Model card for X", metadata, or sections such as "Intended Use" and "Limitations"; "waco inspect --verbose" shows what was looked into, and "waco scaffold" prints a card to fill',
  at: { path: paths[0] ?? '.' },
})

/** `because` completes the sentence that the path begins. */
export const notADocument = (path: string, because: string, mend: string = sayWhatItIs(path)): Problem => ({
  code: 'input/not-a-document',
  what: `"${path}" ${because}`,
  why: 'it was asked for by name and was not judged, so the run is incomplete without it',
  fix: `${mend}, or do not name it`,
  at: { path },
})

/** A file of keys has no headings. */
const sayWhatItIs = (path: string): string =>
  /\.(?:json|ya?ml)$/i.test(path)
    ? 'call it "model_card" or "data_card", or write "type": "model card" at its top, with keys such as "intended_use", "training_data" and "limitations"'
    : 'say in its metadata, title or headings what it is, such as "# Model card for …"'

export const emptyDocument = (path: string): Problem => ({
  code: 'input/empty',
  what: `"${path}" is empty`,
  why: 'a document was asked for, or promised by the name, and there is nothing in it to judge',
  fix: 'write the document, or remove the file',
  at: { path },
})

/** Documents were found, and the pack has nothing to say about any of them. */
export const noRuleApplies = (kinds: readonly DocumentKind[], packs: readonly string[], asOf: string): Problem => ({
  code: 'input/no-rule-applies',
  what: `${listed(packs)} ${packs.length > 1 ? 'have' : 'has'} no rule in force on ${asOf} that applies to a ${either(kinds.map(kindText))}`,
  why: 'nothing was judged, and that is never counted as a pass',
  fix: 'choose a pack for such documents with --pack, another profile, or another day with --as-of; "waco rules" lists what a pack asks',
  at: commandLine,
})

const places = (paths: readonly string[]): string =>
  paths.length === 0
    ? 'this folder'
    : paths.length > 3
      ? `${paths.length} places`
      : listed(paths.map(path => `"${path}"`))

const near = (skipped: readonly Skipped[]): string => {
  const nothing = 'nothing was judged, and that is never counted as a pass'
  if (skipped.length === 0) return nothing
  const named = skipped.slice(0, 3).map(({ path, because }) => `"${path}" (${because})`)
  return `${nothing}; what came nearest: ${named.join(', ')}${skipped.length > 3 ? ', …' : ''}`
}

/** A file that the settings name as a document of one kind, and that is one of another. */
export const notThatKind = (path: string, include: IncludeLine, is: DocumentKind, because: string): Problem => ({
  code: 'input/not-that-kind',
  what: `"${path}" is named as a ${kindText(include.kind)} and is read as a ${kindText(is)}: ${because}`,
  why: 'what was to be judged as one is not there, so the run is incomplete',
  fix: `name it under "${is}", or say in its title what it is`,
  at: include.at,
})

/** Nothing is lost: it is judged as what it is. */
export const includedAsOther = (path: string, include: IncludeLine, is: DocumentKind, because: string): Problem => ({
  code: 'input/included-as-other',
  what: `"${path}" is included among the ${kindText(include.kind)}s and is read as a ${kindText(is)}: ${because}`,
  why: 'it is judged as what it is read as, which may not be what was meant',
  fix: `include it under "${is}", or say in its title what it is`,
  at: include.at,
  notice: true,
})

/** A line of the settings that was to pick documents, and picked none. */
export const pickedNothing = ({ pattern, at }: Selector, kinds: string): Problem => ({
  code: 'input/picked-nothing',
  what: `"${pattern}" picks no ${kinds} in this project`,
  why: 'what was to be judged is not there, or goes by another name; the run is incomplete, so that nobody takes it for whole',
  fix: 'mend the pattern, or take it out; "waco inspect --verbose" shows what was looked into, and files that Git ignores have to be named one by one',
  at,
})

/** A report over the document or the result it speaks of would be the last of it. */
export const outputIsInput = (path: string): Problem => ({
  code: 'usage/output-is-input',
  what: `the report would be written over "${path}", which is to be read`,
  why: 'what it holds would be lost, so nothing was read and nothing written',
  fix: 'give the report another name, such as report.json',
  at: { path },
})

/** A stream without a line: an engine that sends an empty part says so with `--lines-decide`. */
export const noLine = (path: string): Problem => ({
  code: 'input/no-line',
  what: 'nothing came in: there was no line to judge',
  why: 'nothing was judged, and that is never counted as a pass',
  fix: 'send one JSON object to a line, or add --lines-decide where a part of the work may be empty',
  at: { path },
})

/** A document that our own mistake keeps from being judged must not keep the others from it. */
export const stoppedByBug = (at: Place, error: unknown): Problem => ({
  code: 'input/bug',
  what: `waco was stopped here by a bug of its own: ${firstLine(error)}`,
  why: 'this is a mistake in waco, not in the document, which was not judged',
  fix: 'please report it to the maintainers of waco-check, with the document if you can',
  at,
})

const firstLine = (error: unknown): string => String(error).split('\n', 1).join('')
