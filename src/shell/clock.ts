import { isoDate } from '../model/calendar.ts'
import { commandLine } from '../model/command-line.ts'
import type { IsoDate } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'
import { answered } from './world.ts'

/** The day rules and waivers are judged by: what was asked for, else what a reproducible build fixes, else today in UTC. */
export const judgingDay = (asked: string | undefined): IsoDate | Problem =>
  asked === undefined
    ? answered<IsoDate | Problem>('day', '', notAnEpoch(''), dayHere)
    : (isoDate(asked) ?? notADay(asked))

const dayHere = (): IsoDate | Problem => {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return dayText(Date.now()) as IsoDate // a clock writes days that exist
  return (/^\d{1,11}$/.test(epoch) ? isoDate(dayText(Number(epoch) * 1000)) : undefined) ?? notAnEpoch(epoch)
}

/** Milliseconds since the process was started, for nothing but to say where they went. */
export const sinceStart = (): number => performance.now()

const dayText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

const notADay = (asked: string): Problem => ({
  code: 'usage/not-a-day',
  what: `"${asked}" is not a day`,
  why: 'rules come into force on a day, so the run needs one that exists',
  fix: 'write it as YYYY-MM-DD, such as --as-of 2026-01-31',
  at: commandLine,
})

const notAnEpoch = (value: string): Problem => ({
  code: 'usage/not-an-epoch',
  what: `SOURCE_DATE_EPOCH is "${value}", which is not a number of seconds`,
  why: 'rules come into force on a day, and this variable sets it for reproducible runs',
  fix: 'set it to whole seconds since 1970, remove it, or give the day with --as-of',
  at: { path: 'environment' },
})
