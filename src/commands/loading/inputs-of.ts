import type { ParsedSettings } from '../../policy/settings/settings.ts'
import { nearestFile } from '../../shell/nearest.ts'
import type { Given } from '../asking/command.ts'
import type { loadAnswers } from './load-answers.ts'
import { baselinePlace } from './load-baseline.ts'
import { lockFile } from './pinned-pack.ts'

/** The files that a run reads, as far as its command line and settings name them: nothing is written over them. */
export const inputsOf = (
  given: Given,
  settings: ParsedSettings,
  answers: Awaited<ReturnType<typeof loadAnswers>>,
): readonly string[] => [
  ...given.operands,
  ...answers.value.files.map(({ path }) => path),
  ...[settings.value.file?.path, baselinePlace(given, settings.sound).path, nearestFile(lockFile)].flatMap(
    path => path ?? [],
  ),
]
