import type { Sentences } from '../sentences.ts'
import { hints } from './hints.ts'
import { mutations } from './mutations.ts'
import { placeholders } from './placeholders.ts'
import { problemsAnswer } from './problems-answer.ts'
import { problemsAnswering } from './problems-answering.ts'
import { problemsBaseline } from './problems-baseline.ts'
import { problemsBaselineUsage } from './problems-baseline-usage.ts'
import { problemsCache } from './problems-cache.ts'
import { problemsCapsule } from './problems-capsule.ts'
import { problemsCensus } from './problems-census.ts'
import { problemsComposition } from './problems-composition.ts'
import { problemsCrosswalk } from './problems-crosswalk.ts'
import { problemsDocument } from './problems-document.ts'
import { problemsFix } from './problems-fix.ts'
import { problemsInit } from './problems-init.ts'
import { problemsInput } from './problems-input.ts'
import { problemsJobs } from './problems-jobs.ts'
import { problemsLine } from './problems-line.ts'
import { problemsLint } from './problems-lint.ts'
import { problemsLock } from './problems-lock.ts'
import { problemsOutput } from './problems-output.ts'
import { problemsPack } from './problems-pack.ts'
import { problemsPackage } from './problems-package.ts'
import { problemsRead } from './problems-read.ts'
import { problemsResult } from './problems-result.ts'
import { problemsSettings } from './problems-settings.ts'
import { problemsShard } from './problems-shard.ts'
import { problemsSigning } from './problems-signing.ts'
import { problemsSyntax } from './problems-syntax.ts'
import { problemsTimeUsage } from './problems-time-usage.ts'
import { problemsUsage } from './problems-usage.ts'
import { questions } from './questions.ts'
import { readingCodes } from './reading-codes.ts'
import { reasons } from './reasons.ts'
import { schemaFaults } from './schema-faults.ts'
import { topicMeanings } from './topic-meanings.ts'

/** What is wrong with a file, where a list names the file itself: `shell/read-problems.ts` leaves its path away. */
const inShort: Sentences = Object.fromEntries(
  Object.entries(problemsRead).flatMap(([english, chinese]) =>
    english.startsWith('"{0}" ') && chinese.startsWith('“{0}”') ? [[english.slice(6), chinese.slice(5)]] : [],
  ),
)

/** What may stand anywhere, also inside another sentence. */
const anywhere: Sentences = {
  ...inShort,
  ...hints,
  ...questions,
  ...reasons,
  'a verdict is passed on only where it can be vouched for, so nothing was written':
    '只有能保证无误的结论才会转述，因此没有写入任何内容',
  'use one of: {0}': '可用的有：{0}',
  'did you mean "{0}"?': '是否指“{0}”？',
  'did you mean "{0}"? use one of: {1}': '是否指“{0}”？可用的有：{1}',
}

/** What is wrong with a pack is wrong with its translations, and its form with that of a lock or a crosswalk. */
const pack: Sentences = { ...anywhere, ...problemsSyntax, ...problemsPack, ...problemsComposition }

/**
 * By the first part of the code of a problem; `anywhere` is for all that has none, `mutation` for what `pack test` does to
 * examples, `typed` for what is wrong with a typed value.
 */
export const problems: Readonly<Record<string, Sentences>> = {
  anywhere,
  baseline: { ...pack, ...problemsBaseline },
  answer: { ...anywhere, ...problemsSyntax, ...problemsAnswer },
  bundle: { ...anywhere, ...problemsSigning },
  cache: { ...anywhere, ...problemsCache },
  capsule: { ...anywhere, ...schemaFaults, ...problemsResult, ...problemsCapsule },
  crosswalk: { ...pack, ...problemsCrosswalk },
  declared: { ...anywhere, ...problemsDocument },
  document: { ...anywhere, ...problemsDocument },
  init: { ...anywhere, ...problemsInit },
  jobs: { ...anywhere, ...problemsJobs },
  fix: { ...anywhere, ...problemsFix },
  input: { ...anywhere, ...problemsInput },
  key: { ...anywhere, ...problemsSigning },
  lexicon: { ...anywhere, ...problemsCrosswalk },
  lint: { ...pack, ...problemsLint },
  locale: pack,
  lock: { ...pack, ...problemsLock },
  mutation: mutations,
  output: { ...anywhere, ...problemsOutput },
  pack,
  package: { ...anywhere, ...problemsPackage },
  read: { ...anywhere, ...problemsRead, ...problemsAnswer },
  reading: readingCodes,
  result: { ...anywhere, ...problemsSyntax, ...schemaFaults, ...problemsResult },
  settings: { ...anywhere, ...problemsSyntax, ...problemsSettings },
  signed: { ...anywhere, ...problemsRead, ...problemsSigning },
  shard: { ...anywhere, ...problemsShard },
  side: { ...anywhere, ...problemsDocument },
  syntax: { ...anywhere, ...problemsSyntax },
  topic: topicMeanings,
  typed: { ...schemaFaults, 'the value {+0}': '该值{+0}', '{0} {+1}': '{0} {+1}' },
  census: { ...anywhere, ...problemsCensus },
  line: { ...anywhere, ...problemsLine },
  usage: {
    ...anywhere,
    ...placeholders,
    ...problemsUsage,
    ...problemsAnswering,
    ...problemsBaselineUsage,
    ...problemsTimeUsage,
  },
}
