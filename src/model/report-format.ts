import type { Report } from './report.ts'

/** How wide a terminal is, and whether it takes colour and characters beyond ASCII. Nothing else of the world reaches a report format. */
export interface Appearance {
  readonly columns: number
  readonly colour: 0 | 1 | 2 | 3
  readonly unicode: boolean
}

/** One way of writing a report: sees nothing but the report, changes nothing, prints nothing; ends in a newline. */
export interface ReportFormat {
  readonly name: string
  readonly summary: string
  readonly render: (report: Report, appearance: Appearance) => string
}
