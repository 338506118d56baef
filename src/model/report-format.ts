import type { DocumentResult, Report, SubjectResult } from './report.ts'

/** How much a person wants to see: only the verdict; what needs work; passes and rules that do not apply as well. */
export type Detail = 'quiet' | 'normal' | 'verbose'

export const groupings = ['document', 'rule', 'theme'] as const
/** By what findings are put together for a person: where they stand, what they ask, or what they are about. */
export type Grouping = (typeof groupings)[number]

/** How wide a terminal is, and whether it takes colour and characters beyond ASCII. Nothing else of the world reaches a report format. */
export interface Appearance {
  readonly columns: number
  readonly colour: 0 | 1 | 2 | 3
  readonly unicode: boolean
  readonly detail: Detail
  /** `document` when absent; formats for machines have an order of their own. */
  readonly groupBy?: Grouping
}

/** A report whose findings are handed over one document after another, as often as somebody asks: nobody has to hold all of them. */
export interface FlowingReport extends Omit<Report, 'documents' | 'subjects'> {
  readonly documents: Iterable<DocumentResult>
  readonly subjects: Iterable<SubjectResult>
}

/** One way of writing a report: sees nothing but the report, changes nothing, prints nothing; ends in a newline. */
export interface ReportFormat {
  readonly name: string
  readonly summary: string
  /** What a reader may rely on finding in it at `verbose`; held against the report by one test for all formats. */
  readonly lists: 'every-finding' | 'needs-work' | 'verdict'
  /** Its own words are those of the catalogue, in the language of the report. */
  readonly speaks?: true
  readonly render: (report: Report, appearance: Appearance) => string
  /** The same text piece by piece; absent where a format needs all findings at once. */
  readonly pieces?: (report: FlowingReport, appearance: Appearance) => Iterable<string>
  /** As `pieces`, of a format that needs all findings at once: what is written may be longer than one text can be. */
  readonly inPieces?: (report: Report, appearance: Appearance) => Iterable<string>
}
