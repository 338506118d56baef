import { exitCodeOf } from '../../engine/exit-code.ts'
import { headOf } from '../../engine/summarise.ts'
import type { Problem } from '../../model/problem.ts'
import type { FlowingReport, ReportFormat } from '../../model/report-format.ts'
import { unwatched } from '../../model/stopwatch.ts'
import { openSpool, type Spool } from '../../shell/spool.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import type { Files } from '../pipeline/files.ts'
import type { JudgedElsewhere } from '../pipeline/judge-project.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import { runAround } from '../pipeline/run-around.ts'
import { settingsInRun } from '../pipeline/settings-in-run.ts'
import { writeFlowing } from '../telling/outputs.ts'
import { tell } from '../telling/tell.ts'
import type { HeldDocument } from './held-documents.ts'
import { type JudgedHeld, judgeHeld } from './judge-held.ts'
import { judgeTogether } from './together.ts'

/** How a run ended of which no more was held at a time than one document. */
export type Streamed =
  | { readonly is: 'written'; readonly code: number }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | NeedsAll

/** Answers stand in comments of the documents: they are held against all findings at once. */
export interface NeedsAll {
  readonly is: 'needs-all'
  /** What was found, so that no document is judged twice. */
  readonly judged: JudgedElsewhere
  readonly close: () => void
}

/** `files`: where they are met, if not as every run meets them. */
export const runStreaming = async (prepared: PreparedCheck, files?: Files): Promise<Streamed> => {
  const { request, outputs } = prepared
  const { search, manner } = request
  const { watch = unwatched } = search
  const streamed = await streamedReport(prepared, outputs.find(({ path }) => path !== undefined)?.path, files)
  if (streamed.is !== 'report') return streamed
  const { report, code, close } = streamed
  try {
    const lost = await watch.during('report', () => writeFlowing(outputs.map(flowing), report, manner))
    await tell([...report.problems, ...lost], manner.colour, report.language)
    return { is: 'written', code: lost.length > 0 ? exitCodes.incomplete : code }
  } finally {
    close()
  }
}

/** A report that is read from where its findings were put aside, `beside` a file that is to be written. */
export interface StreamedReport {
  readonly is: 'report'
  readonly report: FlowingReport
  readonly code: number
  readonly close: () => void
}

export const streamedReport = async (
  prepared: PreparedCheck,
  beside?: string,
  files?: Files,
): Promise<StreamedReport | Exclude<Streamed, { readonly is: 'written' }>> => {
  const spool = openSpool(beside)
  try {
    return await reportFrom(prepared, spool, files)
  } catch (bug) {
    spool.close()
    throw bug
  }
}

const reportFrom = async (
  prepared: PreparedCheck,
  spool: Spool,
  files: Files | undefined,
): ReturnType<typeof streamedReport> => {
  const { request, settings, held: packs } = prepared
  const { search } = request
  const { watch = unwatched } = search
  const { close } = spool
  const judged = await judgeHeld(prepared, spool, files)
  if (judged.inline.size > 0) return { is: 'needs-all', judged: elsewhere(judged), close }
  const settled = settingsInRun(settings, packs.adjusted, search, judged.surveyed, judged.documents)
  if (settled.problems.length > 0) {
    close()
    return { is: 'refused', problems: settled.problems }
  }
  const subjects = await watch.during('subjects', () => judgeTogether(judged, settled.value.claims))
  return { is: 'report', ...watch.time('summarise', () => reported(prepared, judged, settled.value, subjects)), close }
}

const reported = (
  prepared: PreparedCheck,
  judged: JudgedHeld,
  settled: ReturnType<typeof settingsInRun>['value'],
  subjects: FlowingReport['subjects'],
): { readonly report: FlowingReport; readonly code: number } => {
  const { held, counting, spoken, documents } = judged
  const unjudged = documents.filter(({ asked }) => !asked)
  const findings = counting.alike()
  const around = runAround(
    prepared,
    { ...judged, settled },
    {
      paths: documents.map(({ path }) => path),
      kinds: [...new Set(documents.map(({ kind }) => kind))],
      spoken,
      asked: unjudged.length < documents.length,
    },
  )
  const head = headOf(around, {
    findings,
    judged: documents.length - unjudged.length,
    unjudged: unjudged.map(document => ({
      document: held.result(document).document,
      findings: { length: held.countOf(document) },
    })),
  })
  const report: FlowingReport = {
    ...head,
    documents: {
      *[Symbol.iterator]() {
        for (const document of documents) if (held.countOf(document) > 0) yield held.result(document)
      },
    },
    subjects,
  }
  return { report, code: exitCodeOf(report, findings) }
}

const flowing = ({ format, ...output }: PreparedCheck['outputs'][number]) => {
  const { pieces } = format
  if (pieces === undefined) throw new TypeError(`"${format.name}" needs all findings at once`)
  return { ...output, format: { ...format, pieces } satisfies ReportFormat }
}

/** The same files with what was found of each, so that none is judged twice. */
const elsewhere = ({ files, documents, held, inline }: JudgedHeld): JudgedElsewhere => {
  const byPath = new Map<string, HeldDocument[]>()
  for (const document of documents) byPath.set(document.path, [...(byPath.get(document.path) ?? []), document])
  return {
    files: {
      ...files,
      meet: async (candidate, origin) => {
        const own = byPath.get(candidate.path)
        const [first] = own ?? []
        if (own === undefined || first === undefined) return files.meet(candidate, origin)
        const met = held.metAgain(first)
        return met.map((document, nth) => {
          const known = own.find(each => held.nthOf(each) === nth)
          if (known === undefined) return document
          const answers = inline.get(candidate.path) ?? { value: [], problems: [] }
          return { ...document, judged: { findings: held.result(known).findings, inline: answers } }
        })
      },
    },
  }
}
