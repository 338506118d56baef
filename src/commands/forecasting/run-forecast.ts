import { holdToBaseline } from '../../engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../../engine/baseline/match-baseline.ts'
import { exitCode } from '../../engine/exit-code.ts'
import { type Foreseen, forecast } from '../../engine/forecast/forecast.ts'
import type { Outcomes } from '../../engine/forecast/outcomes-on.ts'
import { dayNumber, dayNumberBefore, isoDate } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { Given } from '../pipeline/command.ts'
import { exitCodes } from '../pipeline/exit-codes.ts'
import { refuse, writeListing } from '../pipeline/listing.ts'
import { type PreparedCheck, prepareCheck } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { tell } from '../pipeline/tell.ts'
import { forecastLines } from './forecast-lines.ts'
import { notAnUntil, noUntil, untilBefore, untilTooFar } from './forecast-usage.ts'
import { lapsingIn } from './lapsing-in.ts'
import { shownForecast } from './shown-forecast.ts'

/** `waco forecast --until DATE [PATHS…]` */
export const runForecast = async (given: Given): Promise<number> => {
  const prepared = await prepareCheck(given)
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
    lapsing: lapsingIn(report),
    held: heldBy(prepared, run),
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

const heldBy =
  ({ baseline }: PreparedCheck, run: Unheld): Foreseen['held'] =>
  (outcomes: Outcomes): Outcomes =>
    baseline === undefined ? outcomes : holdToBaseline(baseline, { ...run, ...outcomes })
