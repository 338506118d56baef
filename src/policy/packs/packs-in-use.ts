import { type Pack, type PackInUse, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import { belongs } from '../../model/profile.ts'
import { changesTo, type Rule } from '../../model/rule.ts'
import { disputedRule, noSuchProfile, packUnderOneName, twoVersions } from './use-problems.ts'

/**
 * What each pack of a run judges, so that every rule is judged once: as the pack has it that changed it last. With a
 * profile, only the rules that belong to it; a pack that has no profiles at all is judged in full.
 */
export const packsInUse = (given: readonly Pack[], profile: string | undefined): Parsed<readonly PackInUse[]> => {
  const packs = given.filter((pack, index) => given.findIndex(other => isSame(pack, other)) === index)
  const clashes = packs.flatMap((pack, index) => packs.slice(0, index).flatMap(other => clashOf(other, pack)))
  const problems = [
    ...clashes,
    ...(profile === undefined ? [] : withoutProfile(profile, packs).map(pack => noSuchProfile(profile, pack))),
    ...(clashes.length > 0 ? [] : disputes(packs)),
  ]
  if (problems.length > 0) return { value: [], problems }
  return { value: packs.map(pack => inUse(pack, packs, profile)), problems: [] }
}

/** Where a pack has profiles, it has to have this one; one that has none is judged in full, unless none of them has any. */
const withoutProfile = (profile: string, packs: readonly Pack[]): readonly Pack[] => {
  const lacking = packs.filter(pack => !pack.profiles.some(({ id }) => id === profile))
  return lacking.length === packs.length ? lacking : lacking.filter(({ profiles }) => profiles.length > 0)
}

const isSame = (a: Pack, b: Pack): boolean => refOf(a) === refOf(b) && a.digest === b.digest

/** One version of one pack in a run, also where a pack only rests on it. */
const clashOf = (a: Pack, b: Pack): readonly Problem[] => {
  if (refOf(a) === refOf(b)) return [packUnderOneName(refOf(a))]
  const [newestOfA, newestOfB] = [newestVersions(a), newestVersions(b)]
  return [...newestOfA].flatMap(([id, version]) => {
    const other = newestOfB.get(id)
    return other === undefined || other === version ? [] : [twoVersions(id, [a, version], [b, other])]
  })
}

/** The version in which a pack has each pack that is in it: itself, and what it extends. */
const newestVersions = (pack: Pack): ReadonlyMap<string, string> =>
  // The oldest first, so that the newest is what stays.
  new Map(
    [refOf(pack), ...pack.bases]
      .toReversed()
      .map(ref => [ref.slice(0, ref.indexOf('@')), ref.slice(ref.indexOf('@') + 1)]),
  )

/** A rule that two packs changed, neither building on the other. */
const disputes = (packs: readonly Pack[]): readonly Problem[] =>
  packs.flatMap((pack, index) =>
    packs.slice(0, index).flatMap(other => {
      const rules = new Map(other.rules.map(rule => [rule.id, rule]))
      return pack.rules.flatMap(rule => {
        const twin = rules.get(rule.id)
        const apart = twin && !buildsOn(rule, twin) && !buildsOn(twin, rule)
        return apart ? [disputedRule(rule.id, refOf(other), refOf(pack))] : []
      })
    }),
  )

/** Whether all that was done to `earlier` was done to `rule` as well. */
const buildsOn = (rule: Rule, earlier: Rule): boolean => {
  const [all, some] = [changersOf(rule), changersOf(earlier)]
  return some.every((by, index) => by === all[index])
}

/** Which packs changed it, the first one first. */
const changersOf = ({ origin }: Rule): readonly string[] => changesTo(origin).map(({ by }) => by)

const inUse = (pack: Pack, packs: readonly Pack[], profileId: string | undefined): PackInUse => {
  const own = pack.rules.filter(rule => judgingPack(rule, packs) === pack)
  const profile = pack.profiles.find(({ id }) => id === profileId)
  const rules = profile ? own.filter(rule => belongs(rule, profile)) : own
  const takenOver = pack.rules.length - own.length
  if (!profile) return { pack, rules, takenOver }
  const { id, title, declares } = profile
  return { pack, profile: { id, title, declares, leftOut: own.length - rules.length }, rules, takenOver }
}

/** Of the packs that have the rule, the one that has changed it most; of equals the one that rests on most others. */
const judgingPack = ({ id }: Rule, packs: readonly Pack[]): Pack | undefined => {
  const holders = packs.flatMap(pack => {
    const rule = pack.rules.find(known => known.id === id)
    return rule ? [{ pack, changes: changersOf(rule).length, bases: pack.bases.length }] : []
  })
  return holders.toSorted((a, b) => b.changes - a.changes || b.bases - a.bases)[0]?.pack
}
