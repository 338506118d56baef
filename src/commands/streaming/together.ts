import { judgeSubject } from '../../engine/evaluate-subjects.ts'
import { isCompared } from '../../engine/in-force.ts'
import { answeringIn, type Family, familiesIn } from '../../engine/siblings.ts'
import { subjectsIn } from '../../engine/subjects/infer-subjects.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import { inOrder } from '../../engine/summarise.ts'
import type { Claim } from '../../model/declared-subject.ts'
import { documentName } from '../../model/document.ts'
import type { SubjectFinding } from '../../model/finding.ts'
import type { SubjectResult } from '../../model/report.ts'
import type { Subject } from '../../model/subject.ts'
import { findTargets, type KnownPlaces, pointedInto } from '../pipeline/link-places.ts'
import type { HeldDocument } from './held-documents.ts'
import { type Placed, placed } from './in-place.ts'
import type { JudgedHeld } from './judge-held.ts'

/** Judges together what belongs together, and puts that aside as well. What comes back hands over the subjects in their order. */
export const judgeTogether = async (judged: JudgedHeld, claims: readonly Claim[]): Promise<Iterable<SubjectResult>> => {
  const { documents, spool, counting } = judged
  const families = familiesIn(documents, claims)
  const familyOf = new Map(families.flatMap(family => family.documents.map(member => [member, family] as const)))
  const waiting = new Set(families)
  const answer = answersAmong(judged)
  const answerOnce = (family: Family | undefined): void => {
    if (family !== undefined && waiting.delete(family)) answer(family)
  }
  const numbers: number[] = []
  const hasRules = judged.askedOfSubjects.some(({ rules }) => rules.length > 0)
  if (hasRules) {
    const among = placed(documents)
    const findingsOf = findingsIn(judged, among)
    for (const subject of subjectsIn(documents, claims)) {
      const members = subject.documents.flatMap(member => among.at(member) ?? [])
      for (const member of members) answerOnce(familyOf.get(member))
      const result = inOrder({ ...subject, findings: await findingsOf(subject, members) })
      for (const finding of result.findings) counting.add(finding)
      if (isCompared(result)) for (const member of members) member.asked = true
      numbers.push(spool.add(JSON.stringify(result)))
    }
  }
  for (const family of waiting) answer(family)
  return {
    *[Symbol.iterator]() {
      // What was put aside by this run, under these numbers.
      for (const number of numbers) yield JSON.parse(spool.read(number)) as SubjectResult
    },
  }
}

/** As `withSiblings`, a family at a time. */
const answersAmong = ({ asked, held, counting }: JudgedHeld): ((family: Family) => void) => {
  const answerIn = answeringIn(asked)
  return ({ documents, declared }) => {
    const own = documents.filter(isHeld)
    const members = own.map(held.again)
    for (const [at, document] of own.entries()) {
      const member = members[at]
      if (member === undefined) continue
      const { document: info, findings } = held.result(document)
      const answered = answerIn({ document: info, findings }, member, { members, declared })
      if (answered.findings.every((finding, nth) => finding === findings[nth])) continue
      for (const finding of findings) counting.add(finding, -1)
      for (const finding of answered.findings) counting.add(finding)
      held.change(document, answered.findings)
    }
  }
}

/** Families are made of what was put in. */
const isHeld = (document: Family['documents'][number]): document is HeldDocument => 'asked' in document

const findingsIn = (
  { held, askedOfSubjects }: JudgedHeld,
  among: Placed,
): ((subject: Subject, members: readonly HeldDocument[]) => Promise<readonly SubjectFinding[]>) => {
  return async (subject, members) => {
    const [first, ...others] = members
    const alone = first && others.length === 0 ? held.together(first) : undefined
    if (alone !== undefined) return alone
    const kept = new Map(
      subject.documents.flatMap(member => {
        const document = among.at(member)
        return document ? [[documentName(member), held.again(document)] as const] : []
      }),
    )
    const places = await placesAround(
      [...kept.values()].map(({ evidence }) => evidence),
      among,
      held.metAgain,
    )
    const askedNow = askedOfSubjects.map(({ rules, circumstances }) => ({
      rules,
      circumstances: { ...circumstances, ...places },
    }))
    return judgeSubject(subject, kept, askedNow, path => among.firstIn(path) !== undefined).findings
  }
}

/** Where the links of these documents lead: into a document that was judged, where that could be pointed to when it was read. */
const placesAround = async (
  evidences: Parameters<typeof pointedInto>[0][],
  { firstIn: judgedAt }: Placed,
  metAgain: JudgedHeld['held']['metAgain'],
): Promise<{ exists: (path: string) => boolean; anchorsAt: KnownPlaces['anchors']['get'] }> => {
  const into = evidences.flatMap(pointedInto)
  const { there, anchors } = await findTargets(
    evidences.flatMap(targetsIn),
    into.filter(path => judgedAt(path) === undefined),
  )
  return {
    exists: path => there.has(path),
    anchorsAt: path => {
      const judged = judgedAt(path)
      return judged === undefined ? anchors.get(path) : metAgain(judged).at(-1)?.evidence.anchors
    },
  }
}
