import type { TriedSelector } from './unmet.ts'

/** A path as it was given, and as paths of a report are written. */
export interface AskedPath {
  readonly text: string
  readonly path: string
}

/** Paths of the command line; one met something when a document, or what should have been one, is it or lies in it. */
export const triedPaths = (asked: readonly AskedPath[], seen: readonly string[]): readonly TriedSelector[] =>
  asked.map(({ text, path }) => ({ text, from: 'command-line', met: seen.some(each => isAtOrBelow(each, path)) }))

const isAtOrBelow = (path: string, folder: string): boolean =>
  folder === '.' ? !path.startsWith('../') : path === folder || path.startsWith(`${folder}/`)
