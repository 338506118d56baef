import type { Claim, DeclaredSubject } from '../../model/declared-subject.ts'
import { type Document, documentName } from '../../model/document.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Selection } from './selection.ts'
import { twoSubjects } from './settings-problems.ts'

/** Which of the documents that were read each declared subject claims; no document is about two of them. */
export const claimsOf = (
  subjects: readonly DeclaredSubject[],
  { picks, fits }: Selection,
  documents: readonly Pick<Document, 'path' | 'part' | 'kind'>[],
): Parsed<readonly Claim[]> => {
  const taken = new Map<string, DeclaredSubject>()
  const problems: Problem[] = []
  const value = subjects.map(subject => {
    const picked = (how: 'documents' | 'parts'): typeof documents =>
      documents.filter(document =>
        picks.some(
          pick => pick.selector.picks === how && pick.selector.subject === subject.name && fits(pick, document),
        ),
      )
    const about = picked('documents')
    const ofData = about.filter(({ kind }) => subject.kind !== 'data-set' && kind === 'data-sheet')
    // What is listed alone describes something, even where that is data.
    const own = ofData.length === about.length ? about : about.filter(document => !ofData.includes(document))
    for (const name of own.map(documentName)) {
      const other = taken.get(name)
      if (other !== undefined) problems.push(twoSubjects(name, other, subject))
      else taken.set(name, subject)
    }
    const parts = [...ofData, ...picked('parts')].filter(document => !own.includes(document))
    return {
      subject,
      own: new Set(own.map(documentName)),
      parts: new Set(parts.map(documentName)),
      partsListed: picks.some(({ selector }) => selector.picks === 'parts' && selector.subject === subject.name),
    }
  })
  return { value, problems }
}
