import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import type { PackFile } from '../packs/pack-file.ts'
import type { WrittenRule } from './written-rules.ts'

/** `error`: the pack is wrong; `advice`: it works, and could be better; `blank`: still to be written. */
export type Weight = 'error' | 'advice' | 'blank'

/** One thing the lint has to say about a pack. */
export interface LintFinding extends Problem {
  readonly weight: Weight
}

/** What lies on the bench: a pack's own files, and all its rules as far as they could be made out. */
export interface Bench {
  readonly main: PackFile
  /** Theme files and `changes.yaml`. */
  readonly parts: readonly PackFile[]
  readonly locales: readonly Source[]
  /** Inherited ones too; only those with a place are written in the pack's own files. */
  readonly rules: readonly WrittenRule[]
  readonly themes: readonly string[]
  /** What became of all this; absent when the files are too broken to tell. */
  readonly pack?: Pack
  readonly topics: readonly Topic[]
}

export const error = (problem: Problem): LintFinding => ({ ...problem, weight: 'error' })
export const advice = (problem: Problem): LintFinding => ({ ...problem, weight: 'advice' })
