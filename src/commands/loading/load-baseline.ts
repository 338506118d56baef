import { withNames } from '../../engine/baseline/with-names.ts'
import type { Baseline, BaselineContent } from '../../model/baseline.ts'
import { fingerprintOf } from '../../model/fingerprint.ts'
import type { Parsed } from '../../model/problem.ts'
import { baselineUnread } from '../../policy/baselines/baseline-problems.ts'
import { baselineFile } from '../../policy/baselines/baseline-schema.ts'
import { parseBaseline } from '../../policy/baselines/parse-baseline.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import { namedBySettings } from '../../policy/settings/settings-problems.ts'
import { beside, fromBeside } from '../../shell/folders-above.ts'
import { lookUp } from '../../shell/look-up.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import type { Given } from '../asking/command.ts'

/** Where the baseline of a project is, or would be. */
export interface BaselinePlace {
  readonly path: string
  /** Somebody said so: then it has to be there. */
  readonly named: boolean
  /** A file in the folder from which the names in it are meant: that of the settings, or the working folder. */
  readonly from: string
}

/** Beside the settings, or where they or the command line say. */
export const baselinePlace = (given: Given, { file, baseline }: Settings): BaselinePlace => {
  const from = file?.path ?? baselineFile
  const named = given.text('baseline') ?? baseline?.text
  return { path: named ?? beside(from, baselineFile), named: named !== undefined, from }
}

/** The failures that the project knows, named as this run names documents; none where it has no list, or wants none. `accept`: as it was edited by hand. */
export const loadBaseline = async (
  given: Given,
  settings: Settings,
  how: 'refuse' | 'accept' | 'none' = 'refuse',
): Promise<Parsed<Baseline | undefined>> => {
  if (how === 'none' || given.on('no-baseline')) return nothing
  const { path, named, from } = baselinePlace(given, settings)
  if (!named && (await lookUp([path])).size === 0) return nothing
  const source = await readSource(path)
  if (isProblem(source)) {
    const at = given.text('baseline') === undefined ? settings.baseline?.at : undefined
    return { value: undefined, problems: [baselineUnread(at ? namedBySettings(source, at) : source)] }
  }
  const { value, problems } = parseBaseline(source, how)
  return { value: value && namedHere(value, from), problems }
}

/** As it is written: the same names from whatever folder the run began. */
export const namedForFile = (content: BaselineContent, from: string): BaselineContent =>
  withNames(content, name => renamed(name, path => fromBeside(from, path)))

const nothing = { value: undefined, problems: [] }

const namedHere = (baseline: Baseline, from: string): Baseline => {
  const nameOf = (name: string): string => renamed(name, path => beside(from, path))
  const places = baseline.entries.flatMap(entry => {
    const at = baseline.places.get(entry.fingerprint)
    return at ? [[fingerprintOf(entry, nameOf(entry.document)), at] as const] : []
  })
  return { ...withNames(baseline, nameOf), places: new Map(places) }
}

/** What stands after `#` says which of the documents in a file is meant, and is no path. */
const renamed = (name: string, move: (path: string) => string): string => {
  const at = name.indexOf('#')
  return at < 0 ? move(name) : `${move(name.slice(0, at))}${name.slice(at)}`
}
