import { documentName } from '../../model/document.ts'
import type { Finding, Judged, SubjectFinding } from '../../model/finding.ts'
import { show } from './show.ts'

/** What a person types who can answer an open question. Yes and no are both answers; the dots are theirs to fill. */
export const attestCommand = (finding: Judged): string => {
  const about = nameOf(finding)
  const asked = `waco attest ${show(finding.rule)}${about === undefined ? '' : ` ${quotedName(show(about))}`}`
  return `${asked} --holds yes|no --answer "…" --by "…" --role "…" --expires YYYY-MM-DD --evidence FILE`
}

const nameOf = (finding: Judged): string | undefined => {
  // Every finding is one or the other; the type that all parts of a report share does not say so.
  const either = finding as Finding | SubjectFinding
  return 'subject' in either ? either.subject : 'path' in either ? documentName(either) : undefined
}

const quotedName = (name: string): string => (/^[\w./#@+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)
