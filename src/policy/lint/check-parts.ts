import type { CheckText } from '../../model/check.ts'
import { isMapping } from '../../model/is-mapping.ts'
import { type CheckPart, checksIn, fieldOf, nested, partOf } from '../demands.ts'

/** A check with every check inside it, each with the way to its parameters. */
export interface PlacedPart extends CheckPart {
  readonly path: readonly (string | number)[]
}

export const partsOf = (check: CheckText, path: readonly (string | number)[] = ['check']): readonly PlacedPart[] => {
  const { kind, params } = partOf(check)
  if (kind === '') return []
  const here = [...path, kind]
  const inList = checksIn(params).flatMap((part, index) => partsOf(part, [...here, index]))
  const inKeys = ['then', 'check'].flatMap(key =>
    isMapping(fieldOf(params, key)) ? partsOf(nested(params, key), [...here, key]) : [],
  )
  return [{ kind, params, path: here }, ...inList, ...inKeys]
}

/** All texts under `pattern` keys in a check's parameters, each with the way to it. */
export const patternsIn = (
  value: unknown,
  path: readonly (string | number)[],
): readonly { readonly pattern: string; readonly path: readonly (string | number)[] }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => patternsIn(item, [...path, index]))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'pattern' && typeof inner === 'string'
      ? [{ pattern: inner, path: [...path, key] }]
      : patternsIn(inner, [...path, key]),
  )
}
