import { holdToBaseline } from '../../engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import { exitCode } from '../../engine/exit-code.ts'
import { type Foreseen, forecast } from '../../engine/forecast/forecast.ts'
import type { Outcomes } from '../../engine/forecast/outcomes-on.ts'
import type { StatedAttestation } from '../../model/attestation.ts'
import { dayNumber, dayNumberBefore, dayOfNumber, isoDate } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { answered } from '../pipeline/answered.ts'
import type { JudgedProject } from '../pipeline/judge-project.ts'
import { type PreparedCheck, prepareCheck } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { forecastLines } from './forecast-lines.ts'
import { notAnUntil, noUntil, untilBefore, untilTooFar } from './forecast-usage.ts'
import { shownForecast } from './shown-forecast.ts'

/** `waco forecast --until DATE [PATHS…]` */
export const runForecast = async (given: Given): Promise<number> => {
  const prepared = await prepareCheck(given, { reportsStay: true })
  if (typeof prepared === 'number') return prepared
  const { request, held, language } = prepared
  const until = lastDay(given.text('until'), request.asOf)
  if (typeof until !== 'string') return refuse([until], language)

  const checked = await reportOn(prepared)
  if ('refused' in checked) return refuse(checked.refused, language)
  const { report, run, judged } = checked
  const seen: Foreseen = {
    project: { documents: judged.kept, places: judged.places, claims: judged.settled.claims },
    asked: judged.asked.map(({ rules, circumstances: { declared } }) => ({ rules, declared })),
    sides: judged.surveyed.sides,
    answerDays: answerDays([...prepared.answers.waivers, ...judged.inline], prepared.answers.attestations),
    held: heldBy(prepared, run, judged),
    failOn: request.failOn,
  }
  const events = forecast(seen, request.asOf, until)
  const shown = shownForecast(events, held.packs, request.asOf, until)
  const code = await writeListing(given, shown, (item, appearance) => forecastLines(item, appearance, language))
  await tell(report.problems, request.manner.colour, language)
  if (code !== exitCodes.fine) return code
  if (exitCode(report) === exitCodes.incomplete) return exitCodes.incomplete
  return request.strict && events.some(({ gates }) => gates) ? exitCodes.failed : exitCodes.fine
}

const lastDay = (text: string | undefined, asOf: IsoDate): IsoDate | Problem => {
  if (text === undefined) return noUntil()
  const until = isoDate(text)
  if (until === undefined) return notAnUntil(text)
  if (until <= asOf) return untilBefore(until, asOf)
  return dayNumberBefore(until, longest) > dayNumber(asOf) ? untilTooFar(until, asOf) : until
}

/** Every day is asked about; further on nobody plans, and dates of law move. */
const longest = 'P10Y'

/** As a check on that day would: the answers of people first, then what is known of the rest. */
const heldBy =
  (
    { baseline, answers, held: { packs }, request }: PreparedCheck,
    run: Unheld,
    judged: JudgedProject,
  ): Foreseen['held'] =>
  (outcomes: Outcomes, asOf: IsoDate): Outcomes => {
    const { soonDays, search } = request
    const asked = judged.asked.map(each => ({ ...each, circumstances: { ...each.circumstances, asOf } }))
    const askedOfSubjects = judged.askedOfSubjects.map(each => ({
      ...each,
      circumstances: { ...each.circumstances, asOf },
    }))
    const { documents, subjects } = answered({ ...judged, ...outcomes, asked, askedOfSubjects }, answers, {
      packs,
      asOf,
      soonDays,
      search,
    })
    return baseline === undefined ? { documents, subjects } : holdToBaseline(baseline, { ...run, documents, subjects })
  }

/** The first day of each answer, and the day after its last. */
const answerDays = (
  waivers: readonly StatedWaiver[],
  attestations: readonly StatedAttestation[],
): readonly IsoDate[] => [
  ...[...waivers.map(({ created }) => created), ...attestations.map(({ date }) => date)],
  ...[...waivers, ...attestations].flatMap(({ expires }) => dayOfNumber(dayNumber(expires) + 1) ?? []),
]
