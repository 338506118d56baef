import type { AttestationResult } from './attestation.ts'
import type { BaselineInUse } from './baseline.ts'
import type { Coverage } from './crosswalk.ts'
import type { DeclaredFact } from './declared-fact.ts'
import type { Document, DocumentKind } from './document.ts'
import type { State } from './fact.ts'
import type { Finding, Outcome, SubjectFinding } from './finding.ts'
import type { IsoDate } from './judgement.ts'
import type { Pack, ProfileInUse } from './pack.ts'
import type { Problem } from './problem.ts'
import type { Gate, Level, Rule, RuleId, wholeSubject } from './rule.ts'
import type { SettingsInfo } from './settings-info.ts'
import type { SideFile } from './side-file.ts'
import type { Subject } from './subject.ts'
import type { TopicId } from './topic.ts'
import type { WaiverResult } from './waiver.ts'

/** A rule's words, once per report. */
export type RuleInfo = Pick<
  Rule,
  'id' | 'origin' | 'theme' | 'title' | 'statement' | 'why' | 'remedy' | 'level' | 'reading' | 'basis'
>

/** What a pack says in English. */
export interface EnglishWords extends Pick<PackInfo, 'title' | 'standing' | 'themes'> {
  /** The title of the profile in use. */
  readonly profile?: string
  readonly rules: readonly Pick<RuleInfo, 'id' | 'title' | 'statement' | 'why' | 'remedy'>[]
}

/** A pack as a report tells of it. */
export interface PackInfo extends Omit<Pack, 'rules' | 'waivers' | 'profiles' | 'files' | 'translations' | 'english'> {
  /** The whole of it: the fixed sentence about such packs, and what this one adds. */
  readonly standing: string
  readonly profile?: ProfileInUse
  /** How many of its rules were judged as another pack of the run has them; they stand there. */
  readonly takenOver: number
  /** Those that were judged as this pack has them. */
  readonly rules: readonly RuleInfo[]
  /** Its words before they were translated, for formats that machines read; absent where they are English anyhow. */
  readonly english?: EnglishWords
}

/** One judged document with all its findings, passes included. */
export interface DocumentResult {
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** One subject with what the rules about its documents together say, passes included. */
export interface SubjectResult extends Subject {
  readonly findings: readonly SubjectFinding[]
}

/** A side file as a report tells of it. */
export type SideInfo = Pick<SideFile, 'path' | 'summary' | 'sha256' | 'bytes'>

/** A file that looks like a document and was not judged. */
export interface Skipped extends Pick<Document, 'path' | 'part'> {
  readonly because: string
}

/** A rule in force that no document was judged by: what it asks, nobody knows. */
export interface IdleRule {
  readonly rule: RuleId
  readonly because:
    | { readonly is: 'no-document'; readonly kinds: readonly (DocumentKind | typeof wholeSubject)[] }
    /** Everywhere it was asked it did not apply, switched off by what is or is not said on these topics. */
    | { readonly is: 'not-applicable'; readonly times: number; readonly topics: readonly string[] }
}

export const selectorOrigins = ['command-line', 'include', 'exclude', 'subject'] as const
/** Where a path or pattern was given: on the command line, or under which key of the settings. */
export type SelectorOrigin = (typeof selectorOrigins)[number]

/** A path or pattern, as it was given, by which documents were to be found or left out. */
export interface UnmetSelector {
  readonly text: string
  readonly from: SelectorOrigin
}

/** A topic that rules in force ask about and that no document answers. */
export interface UnansweredTopic {
  readonly topic: TopicId
  /** Those that failed over it, or were waived. */
  readonly rules: readonly RuleId[]
  /** What stands in its places instead, in the order of `states`; none where no document has a place for it. */
  readonly states: readonly State[]
}

/** What a run did not judge, did not need or did not find. No verdict depends on it. */
export interface NegativeSpace {
  readonly files: readonly Skipped[]
  readonly rules: readonly IdleRule[]
  /** Those that met nothing. */
  readonly selectors: readonly UnmetSelector[]
  readonly topics: readonly UnansweredTopic[]
}

export const verdicts = ['conformant', 'not-conformant', 'undetermined'] as const
export type Verdict = (typeof verdicts)[number]

/** A file of the project in which answers stand. */
export interface AnswerFile {
  readonly path: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
}

/** What people have answered for beside what was judged, and what the run comes to without it. */
export interface Answers {
  /** Answers in documents stand in no file of their own. */
  readonly files: readonly AnswerFile[]
  /** A person is told of what lapses within so many days. */
  readonly soonDays: number
  readonly verdictWithout: Verdict
  /** Failures of rules in force, as they would be without it. */
  readonly failuresWithout: Readonly<Record<Level, number>>
  readonly waivers: readonly WaiverResult[]
  readonly attestations: readonly AttestationResult[]
}

export interface Counts {
  /** Documents found: judged ones and those that could not be read. */
  readonly seen: number
  readonly judged: number
  /** Files that look like documents and were not judged. */
  readonly skipped: number
  readonly unreadable: number
  /** Findings by outcome; rules not in force are counted in `upcoming` alone. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Failures of rules in force, by level. */
  readonly failures: Readonly<Record<Level, number>>
  /** Those of the failures that the baseline lists; absent where it lists none of them. */
  readonly known?: Readonly<Record<Level, number>>
  readonly upcoming: number
}

/** The whole result as plain data: everything a report format may use. */
export interface Report {
  readonly format: 'waco-report'
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly asOf: IsoDate
  /** Failures of this level or a stronger one make the run fail; `never`: none does. */
  readonly failOn: Gate
  readonly strict: boolean
  /** What the words of packs are in where they are translated; the others are English. */
  readonly language: string
  readonly packs: readonly PackInfo[]
  /** The lists of topics and words that documents were read with: SHA-256 over the names and digests of their files. Absent in results of earlier programs. */
  readonly vocabulary?: { readonly sha256: string }
  /** The lock file that pins the packs, and SHA-256 of its bytes; absent when the project has none. */
  readonly lock?: { readonly path: string; readonly sha256: string }
  /** The settings of the project, where there are any: what they changed about rules, and which files they picked. */
  readonly settings?: SettingsInfo
  /** The list of failures that were known before; absent when the project has none. */
  readonly baseline?: BaselineInUse
  /** What was stated about the system beside its documents, by topic; whether or not it decided anything. */
  readonly declared: readonly DeclaredFact[]
  readonly verdict: Verdict
  readonly counts: Counts
  /** What people have answered for; absent where the project has no waiver: the verdict is then the same without. */
  readonly answers?: Answers
  readonly documents: readonly DocumentResult[]
  /** For the frameworks that were asked for. */
  readonly coverage?: readonly Coverage[]
  /** Every document is in one of them at least; none at all where the packs have no rule about several documents. */
  readonly subjects: readonly SubjectResult[]
  /** Files beside documents that were read for them; absent where there are none. */
  readonly sides?: readonly SideInfo[]
  readonly negativeSpace: NegativeSpace
  readonly problems: readonly Problem[]
}
