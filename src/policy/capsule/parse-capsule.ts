import { normalize } from 'node:path/posix'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Capsule, PackedFile } from '../../model/capsule.ts'
import { isMapping } from '../../model/is-mapping.ts'
import { jsonIn } from '../../model/json-in.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { formFault } from '../saved/form-faults.ts'
import { jsonPlace } from '../saved/json-place.ts'
import { textDigest } from '../text-digest.ts'
import { badName, changedCapsule, changedFile, noCapsule, offForm, twice } from './capsule-problems.ts'
import { capsuleSchema } from './capsule-schema.ts'

/** The text of a capsule: canonical JSON and one line feed; nothing where a text has no canonical form. */
export const capsuleText = (capsule: Omit<Capsule, 'sha256'>): string | undefined => {
  const rest = canonicalJson(capsule)
  return rest === undefined ? undefined : `${canonicalJson({ ...capsule, sha256: textDigest(rest) })}\n`
}

/**
 * A capsule, if it is one and whole. Its files are texts under names, with nothing packed or linked in it, so it can unfold to no
 * more than it is, and no name of it is ever looked up on a disk; names that would lead out are refused all the same.
 */
export const parseCapsule = (source: Source): Parsed<Capsule | undefined> => {
  const { path, text } = source
  const data = jsonIn(text)
  if (!isMapping(data) || data.format !== 'waco-capsule' || data.version !== 1) return refused([noCapsule(path)])
  const { sha256, ...rest } = data
  const canonical = canonicalJson(rest)
  if (canonical === undefined || `${canonicalJson(data)}\n` !== text || sha256 !== textDigest(canonical))
    return refused([changedCapsule(path)])
  const fault = formFault(data, capsuleSchema)
  if (fault !== undefined)
    return refused([offForm(jsonPlace(source, fault.steps), fault.steps.join('/') || 'the whole', fault.fault)])
  // The schema describes the type, and the data were held against it just now.
  const capsule = data as unknown as Capsule
  const problems = faultsIn(capsule, path)
  return problems.length > 0 ? refused(problems) : { value: capsule, problems: [] }
}

/** Why a name cannot stand in a capsule whose paths climb so many folders. */
export const isPackable = (name: string, climbs: number): boolean =>
  name !== '' &&
  normalize(name) === name &&
  !/^[/\\]|^[A-Za-z]:|\\|\p{Cc}|\/$/u.test(name) &&
  (/^(?:\.\.\/)*/.exec(name)?.[0].length ?? 0) / 3 <= climbs &&
  !/(?:^|\/)\.\.$/.test(name)

const faultsIn = ({ files, unreadable, standards, answers, folders }: Capsule, path: string): readonly Problem[] => {
  const names = [...files, ...unreadable].map(file => file.path)
  const groups = [
    { names, climbs: folders.length },
    { names: standards.map(({ name }) => name), climbs: 0 },
    ...standards.map(standard => ({ names: standard.files.map(file => file.path), climbs: 0 })),
  ]
  const asked = answers.map(({ question, about }) => `${question} ${about}`)
  return [
    ...groups.flatMap(group =>
      group.names.filter(name => !isPackable(name, group.climbs)).map(name => badName(path, name)),
    ),
    ...folders
      .filter(name => !isPackable(name, 0) || name.includes('/') || name === '.')
      .map(name => badName(path, name)),
    ...[...groups.map(group => group.names), asked].flatMap(list => repeated(list).map(name => twice(path, name))),
    ...[...files, ...standards.flatMap(standard => standard.files)].flatMap(file => digestFault(file, path)),
  ]
}

const repeated = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return names.filter(name => seen.size === seen.add(name).size)
}

const digestFault = ({ path: name, sha256, text }: PackedFile, path: string): readonly Problem[] => {
  const is = textDigest(text)
  return is === sha256 ? [] : [changedFile(path, name, sha256, is)]
}

const refused = (problems: readonly Problem[]): Parsed<undefined> => ({ value: undefined, problems })
