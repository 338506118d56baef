import { plainName } from '../../model/plain-name.ts'
import type { Told } from '../../model/subject-judgement.ts'
import type { Quantity, Result } from '../../model/value.ts'
import { sameFigure, stepOf } from './figures.ts'

/** A measured result with a number, and the fact that gives it. */
export interface Measured {
  readonly told: Told
  readonly result: Result & { readonly value: number }
}

export const measuresIn = (told: Told): readonly Measured[] =>
  told.fact.value?.type !== 'results'
    ? []
    : told.fact.value.results.flatMap(result =>
        result.value === undefined ? [] : [{ told, result: { ...result, value: result.value } }],
      )

/** One metric, on the same data and slice where both name them. */
export const mayBeOneMeasure = (one: Result, other: Result): boolean =>
  metricOf(one) === metricOf(other) && mayBe(one.dataset, other.dataset) && mayBe(one.slice, other.slice)

/** One metric for certain: data and slice are named by both, or by neither. Only then do two numbers contradict each other. */
export const isOneMeasure = (one: Result, other: Result): boolean =>
  metricOf(one) === metricOf(other) &&
  alike(one.dataset, other.dataset) &&
  alike(one.slice, other.slice) &&
  mayBe(one.model, other.model)

/** `Latency (ms)` and `Latency` are one metric in two units. */
const metricOf = ({ metric, unit }: Result): string =>
  plainName(unit === undefined ? metric : metric.replace(/[([][^()[\]]*[)\]]\s*$/, ''))

const mayBe = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || alike(one, other)

const alike = (one = '', other = ''): boolean => plainName(one) === plainName(other)

/** The same number, as precisely as the less precise was written; times in one unit. */
export const sameMeasure = (one: Measured['result'], other: Measured['result']): boolean => {
  const [a, b] = [seconds[one.unit ?? ''], seconds[other.unit ?? '']]
  if (a === undefined || b === undefined || a === b) return sameFigure(one, other)
  return sameWithin(one.value * a, other.value * b, Math.max(stepOf(one) * a, stepOf(other) * b))
}

/** Units of time that stand behind results; other units of results are compared as they are written. */
const seconds: Readonly<Record<string, number>> = { ms: 1e-3, s: 1, h: 3600 }

export const measureInWords = ({ metric, raw, dataset, slice }: Result): string => {
  const on = [dataset, slice].filter(part => part !== undefined).join(', ')
  return `${metric}${on === '' ? '' : ` (${on})`}: ${raw}`
}

/** Quantities that can be held against each other: of one dimension, and in units that can be turned into each other. */
export const comparable = (one: Quantity, other: Quantity): boolean =>
  one.measure === other.measure &&
  ((one.amount !== undefined && other.amount !== undefined) || alike(one.unit, other.unit))

/** 1.2 t and 1,213 kg are the same: as precisely as the less precise was written, whatever its unit. */
export const sameQuantity = (one: Quantity, other: Quantity): boolean =>
  one.amount === undefined || other.amount === undefined
    ? sameFigure(one, other)
    : sameWithin(one.amount, other.amount, Math.max(amountOfStep(one, one.amount), amountOfStep(other, other.amount)))

const amountOfStep = (quantity: Quantity, amount: number): number =>
  quantity.value === 0 ? 0 : stepOf(quantity) * Math.abs(amount / quantity.value)

const sameWithin = (a: number, b: number, step: number): boolean =>
  Math.abs(a - b) <= step / 2 + tolerance * Math.abs(a)

/** What binary fractions add to a difference, as a share of the number. */
const tolerance = 1e-9
