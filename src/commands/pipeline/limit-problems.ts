import { commandLine } from '../../model/command-line.ts'
import type { Limits } from '../../model/limits.ts'
import type { Problem } from '../../model/problem.ts'
import type { Done } from '../../shell/within-time.ts'

/** Each names the limit that was met, and its setting: what lies beyond it was not judged. */

export const tooManyDocuments = (path: string, count: number, limits: Limits): Problem => ({
  code: 'input/too-many-documents',
  what: `"${path}" describes ${count} models and data sets, more than the ${limits.documents} that are read from one file`,
  why: 'each is judged by itself, and no report could hold them all; none of them was judged',
  fix: 'split it into files of their own, or raise "documents" under "limits" in waco.yaml',
  at: { path },
})

export const filesBeyondLimit = (files: readonly { readonly path: string }[], limits: Limits): Problem => ({
  code: 'input/too-many-files',
  what: `${files.length} files would have to be looked into, more than the ${limits.files} of one run`,
  why: 'which of them are documents is not known, so none was read and nothing was judged',
  fix: 'name folders or files to check, leave folders out in the settings, or raise "files" under "limits" in waco.yaml',
  at: files[0] === undefined ? commandLine : { path: files[0].path },
})

export const tooMuchText = (path: string, { 'total-size': most }: Limits): Problem => ({
  code: 'input/too-much-text',
  what: `all files together have more than ${most} MiB: "${path}" and those after it were not read`,
  why: 'any of them may be a document that nobody has judged',
  fix: 'check fewer files in one run, leave folders out in the settings, or raise "total-size" under "limits" in waco.yaml',
  at: { path },
})

export const tooManyFindings = (path: string, limits: Limits): Problem => ({
  code: 'input/too-many-findings',
  what: `there are more than ${limits.findings} outcomes of rules: "${path}" and those after it were not judged`,
  why: 'no report could hold them all, and what is not in it was not judged',
  fix: 'check fewer files in one run, use a profile, or raise "findings" under "limits" in waco.yaml',
  at: { path },
})

/** The clock of one machine is not that of another: what ran out of time is not judged, and never judged otherwise. */
export const outOfMeans = (
  path: string,
  ran: Exclude<Done<unknown>['is'], 'done'>,
  work: 'read' | 'judged',
  limits: Limits,
): Problem =>
  ran === 'out-of-time'
    ? {
        code: 'input/out-of-time',
        what: `"${path}" could not be ${work} within ${limits.time} seconds`,
        why: 'it was stopped in the middle, so nothing is known of it',
        fix: 'simplify the document, check it on a machine that is less busy, or raise "time" under "limits" in waco.yaml',
        at: { path },
      }
    : {
        code: 'input/out-of-stack',
        what: `"${path}" could not be ${work}: something in it is nested deeper than this program can follow`,
        why: 'it was stopped in the middle, so nothing is known of it',
        fix: 'flatten what is nested, or split the document into several files',
        at: { path },
      }
