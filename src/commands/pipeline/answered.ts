import { judgedTexts } from '../../engine/judged-texts.ts'
import { waive } from '../../engine/waive.ts'
import type { Answers } from '../../model/answers.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Report } from '../../model/report.ts'
import type { JudgedProject } from './judge-project.ts'
import type { StatedAnswers } from './load-answers.ts'
import type { Search } from './survey.ts'

/** What answers are held against. */
export interface AnswerContext {
  readonly packs: readonly PackInUse[]
  readonly asOf: IsoDate
  readonly soonDays: number
  readonly search: Search
}

export type Answered = Pick<Report, 'documents' | 'subjects'> & {
  /** Absent where nobody has answered for anything. */
  readonly answered?: Pick<Answers, 'files' | 'soonDays' | 'waivers'>
}

/** A judged project with what people have answered for: in the files of the project, and in comments of its documents. */
export const answered = (
  judged: JudgedProject,
  stated: StatedAnswers,
  { packs, asOf, soonDays, search }: AnswerContext,
): Answered => {
  const waivers = [...stated.waivers, ...judged.inline.value]
  const { documents, subjects } = judged
  if (waivers.length === 0 && stated.files.length === 0) return { documents, subjects }
  const held = waive({ documents, subjects }, waivers, {
    asOf,
    soonDays,
    judged: judgedTexts(judged),
    limitsOf: rule => packs.find(({ rules }) => rules.some(({ id }) => id === rule))?.pack.waivers,
    isKnown: rule => packs.some(({ pack }) => pack.rules.some(({ id }) => id === rule)),
    lookedAt: document => looksAt(search, document),
  })
  return {
    documents: held.documents,
    subjects: held.subjects,
    answered: { files: stated.files, soonDays, waivers: held.waivers },
  }
}

/** Whether a run was asked to look where a document of this name would be. */
const looksAt = ({ paths, stdinName }: Search, document: string): boolean => {
  if (stdinName !== undefined && (document === stdinName || document.startsWith(`${stdinName}#`))) return true
  const places = paths.length === 0 ? ['.'] : paths.filter(path => path !== '-')
  return places.map(plainPath).some(place => {
    if (place === '') return !document.startsWith('../')
    return document === place || document.startsWith(`${place}/`) || document.startsWith(`${place}#`)
  })
}

const plainPath = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
