import { attest } from '../../engine/attest.ts'
import { judgedTexts } from '../../engine/judged-texts.ts'
import { waive } from '../../engine/waive.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Answers, Report } from '../../model/report.ts'
import type { StatedAnswers } from '../loading/load-answers.ts'
import type { JudgedProject } from './judge-project.ts'
import { reachOf } from './reach.ts'
import type { Search } from './search.ts'

/** What answers are held against. */
export interface AnswerContext {
  readonly packs: readonly PackInUse[]
  readonly asOf: IsoDate
  readonly soonDays: number
  readonly search: Search
}

export type Answered = Pick<Report, 'documents' | 'subjects'> & {
  /** Absent where nobody has answered for anything. */
  readonly answered?: Pick<Answers, 'files' | 'soonDays' | 'waivers' | 'attestations'>
}

/** A judged project with what people have answered for: in the files of the project, and in comments of its documents. */
export const answered = (
  judged: JudgedProject,
  stated: StatedAnswers,
  { packs, asOf, soonDays, search }: AnswerContext,
): Answered => {
  const waivers = [...stated.waivers, ...judged.inline]
  if (waivers.length + stated.attestations.length + stated.files.length === 0)
    return { documents: judged.documents, subjects: judged.subjects }
  const setting = {
    asOf,
    soonDays,
    judged: judgedTexts(judged),
    limitsOf: (rule: string) => packs.find(({ rules }) => rules.some(({ id }) => id === rule))?.pack.waivers,
    isKnown: (rule: string) => packs.some(({ pack }) => pack.rules.some(({ id }) => id === rule)),
    lookedAt: reachOf(search).reaches,
  }
  // Attestations first: a no is a failure, and may be waived as any other.
  const attested = attest(judged, stated.attestations, {
    ...setting,
    found: each => stated.found.get(each) ?? 'not-there',
  })
  const waived = waive(attested, waivers, setting)
  return {
    documents: waived.documents,
    subjects: waived.subjects,
    answered: { files: stated.files, soonDays, waivers: waived.waivers, attestations: attested.attestations },
  }
}
