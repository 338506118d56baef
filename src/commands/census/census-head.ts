import { standingOf as standingOn } from '../../engine/standing.ts'
import type { CensusHead, CensusInput } from '../../model/census.ts'
import { refOf, standingOf } from '../../model/pack.ts'
import { isSubjectRule } from '../../model/rule.ts'
import { toolVersion } from '../../shell/tool.ts'
import type { PreparedStream } from '../pipeline/prepare-stream.ts'

/** What a census is taken of and by, as its results begin: who goes on with it has to come with the same. */
export const censusHead = (
  { packs, request, declared }: PreparedStream,
  inputs: readonly CensusInput[],
  columns: CensusHead['columns'],
): CensusHead => {
  const { asOf, failOn, strict } = request
  const inForce = packs.flatMap(({ rules }) => rules.filter(rule => standingOn(rule, asOf) === 'in-force'))
  return {
    record: 'census',
    format: 'waco-census',
    version: 1,
    tool: toolVersion(),
    asOf,
    failOn,
    strict,
    packs: packs.map(({ pack, profile }) => ({
      ref: refOf(pack),
      digest: pack.digest,
      ...(profile && { profile: profile.id }),
      standing: standingOf(pack),
    })),
    declared: [...declared.values()],
    rules: inForce
      .filter(rule => !isSubjectRule(rule))
      .map(({ id, theme, title, level }) => ({ id, theme, title, level }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    themes: [...new Map(packs.flatMap(({ pack }) => pack.themes).map(({ id, title }) => [id, { id, title }])).values()],
    rulesAboutSeveral: inForce.filter(isSubjectRule).length,
    inputs,
    columns,
  }
}
