import type { Report } from '../model/report.ts'
import { type Level, levels } from '../model/rule.ts'

/** The exit codes a report can lead to; 2 and above 3 are for what goes wrong before or after there is one. */
export type ExitCode = 0 | 1 | 3

/** 3, incomplete, beats 1: what was not judged may hide more than what failed. */
export const exitCode = (report: Pick<Report, 'documents' | 'counts' | 'failOn' | 'strict'>): ExitCode => {
  const inForce = report.documents.flatMap(({ findings }) => findings).filter(({ standing }) => standing === 'in-force')
  const gating = inForce.filter(({ level }) => atOrAbove(level, report.failOn))
  if (inForce.length === 0 || report.counts.unreadable > 0) return 3
  if (gating.some(({ outcome }) => outcome === 'not-judged')) return 3
  if (report.strict && gating.some(({ outcome }) => outcome === 'needs-review')) return 3
  return gating.some(({ outcome }) => outcome === 'fail') ? 1 : 0
}

/** `levels` stands strongest first. */
const atOrAbove = (level: Level, least: Report['failOn']): boolean =>
  least !== 'never' && levels.indexOf(level) <= levels.indexOf(least)
