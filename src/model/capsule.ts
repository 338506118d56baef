import type { IsoDate } from './judgement.ts'
import type { Problem } from './problem.ts'

/** A file as it was read: its name, its text and the digest of its bytes. Everything that is read is strictly UTF-8, so the text is the bytes. */
export interface PackedFile {
  readonly path: string
  readonly sha256: string
  readonly text: string
}

/** One thing that a run asked of the world besides the texts of files, and what it was told. */
export interface PackedAnswer {
  readonly question: string
  readonly about: string
  readonly answer: unknown
}

/** A command line, taken apart: nothing in it decides how a report looks or where it goes. */
export interface PackedCommand {
  readonly operands: readonly string[]
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly on: readonly string[]
}

/** A check with everything that it rests on and what it came to, so that it can be done again where there is nothing else. */
export interface Capsule {
  readonly format: 'waco-capsule'
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string; readonly sha256: string }
  readonly asOf: IsoDate
  readonly command: PackedCommand
  /** The names of the innermost folders in which the check ran, as many as its paths climb; none where it kept to its folder. */
  readonly folders: readonly string[]
  /** Documents, files beside them, settings, packs of the project, lock, answers, list of known failures, by path. */
  readonly files: readonly PackedFile[]
  /** Files that were to be read and could not be. */
  readonly unreadable: readonly { readonly path: string; readonly problem: Problem }[]
  /** What comes with the program and had a part in the check: topics, words, packs. */
  readonly standards: readonly { readonly name: string; readonly files: readonly PackedFile[] }[]
  readonly answers: readonly PackedAnswer[]
  /** What the check came to: the report, and the digest of the bytes that `-o json` writes of it. */
  readonly result: { readonly sha256: string; readonly report: unknown }
  /** SHA-256 over all the rest in canonical JSON. */
  readonly sha256: string
}
