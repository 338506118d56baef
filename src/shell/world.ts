import { AsyncLocalStorage } from 'node:async_hooks'
import { normalize } from 'node:path/posix'
import type { Problem } from '../model/problem.ts'

export const questions = [
  'above',
  'built-in-packs',
  'day',
  'digest',
  'discovery',
  'file',
  'nearest',
  'pack-files',
  'pack-folder',
  'package',
  'standards',
  'there',
  'whereabouts',
  'within',
] as const
/** What a run asks of the world besides the texts of files. */
export type Question = (typeof questions)[number]

/** What a run has learned of the world: the texts of files it read, or why it could not, and answers, by question and what they are about. */
export interface Learned {
  readonly files: ReadonlyMap<string, string | Problem>
  readonly answers: ReadonlyMap<string, unknown>
  /** The names of the innermost folders in which the run stands, as many as its paths climb. */
  readonly folders: readonly string[]
}

/**
 * Runs something while all that it learns of the world is kept. Whoever reads disk or clock asks here, so this is the one place
 * through which a run knows anything; what it did not find is not kept.
 */
export const keeping = async <Result>(
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly learned: Learned }> => {
  const kept = { files: new Map<string, string | Problem>(), answers: new Map<string, unknown>() }
  const result = await worlds.run({ is: 'kept', ...kept }, run)
  const paths = [...kept.files.keys(), ...kept.answers.keys()]
  const climbs = Math.max(
    0,
    ...paths.flatMap(path => [...path.matchAll(/(?<![^\s"])(?:\.\.\/)+/g)].map(([up]) => up.length / 3)),
  )
  const folders = climbs === 0 ? [] : process.cwd().split(/[\\/]/).filter(Boolean).slice(-climbs)
  return { result, learned: { ...kept, folders } }
}

/** Runs something in a world that holds nothing but what was learned once: no disk is touched and no clock read. */
export const within = <Result>(learned: Learned, run: () => Promise<Result>): Promise<Result> =>
  worlds.run({ is: 'packed', ...learned }, run)

/** The folder that paths are meant from. */
export const workingFolder = (): string => {
  const world = worlds.getStore()
  return world?.is === 'packed' ? `/${world.folders.join('/')}` : process.cwd()
}

/** An answer of the world, or `none` where a packed world does not have it. Answers are plain data. */
export const answered = <Answer>(question: Question, about: string, none: Answer, ask: () => Answer): Answer => {
  const world = worlds.getStore()
  if (world === undefined) return ask()
  // What was kept under a question was an answer to it.
  if (world.is === 'packed') return (world.answers.get(keyOf(question, about)) as Answer | undefined) ?? none
  const answer = worlds.run(undefined, ask)
  keep(world, question, about, none, answer)
  return answer
}

/** As `answered`, for what takes time. */
export const answeredLater = async <Answer>(
  question: Question,
  about: string,
  none: Answer,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const world = worlds.getStore()
  if (world === undefined) return ask()
  if (world.is === 'packed') return answered(question, about, none, () => none)
  const answer = await worlds.run(undefined, ask)
  keep(world, question, about, none, answer)
  return answer
}

/** The text of a file, or why it cannot be had; `absent` where a packed world has no such file. */
export const textOf = async (
  path: string,
  absent: () => Problem,
  read: () => Promise<string | Problem>,
): Promise<string | Problem> => {
  const world = worlds.getStore()
  if (world === undefined) return read()
  const name = normalize(path)
  if (world.is === 'packed') return world.files.get(name) ?? absent()
  const text = await read()
  if (typeof text === 'string' || text.code !== absent().code) world.files.set(name, text)
  return text
}

/** Whether files are read from the disk, with nothing between. */
export const isLive = (): boolean => worlds.getStore() === undefined

type World =
  | { readonly is: 'kept'; readonly files: Map<string, string | Problem>; readonly answers: Map<string, unknown> }
  | ({ readonly is: 'packed' } & Learned)

const worlds = new AsyncLocalStorage<World | undefined>()

/** A question and what it is about, as one text. */
export const keyOf = (question: Question, about: string): string => `${question} ${about}`

const keep = <Answer>(
  world: Extract<World, { is: 'kept' }>,
  question: Question,
  about: string,
  none: Answer,
  answer: Answer,
): void => {
  if (JSON.stringify(answer) !== JSON.stringify(none)) world.answers.set(keyOf(question, about), answer)
}

/** What `keyOf` has put together. */
export const questionOf = (key: string): { readonly question: string; readonly about: string } => {
  const at = key.indexOf(' ')
  return { question: key.slice(0, at), about: key.slice(at + 1) }
}
