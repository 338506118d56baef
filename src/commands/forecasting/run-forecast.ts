import { holdToBaseline } from '../../engine/baseline/hold-to-baseline.ts'
import { citing } from '../../engine/cite.ts'
import { exitCode } from '../../engine/exit-code.ts'
import { type Foreseen, forecast } from '../../engine/forecast/forecast.ts'
import type { AskedOn, Outcomes, ReadProject } from '../../engine/forecast/outcomes-on.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import { dayNumber, dayNumberBefore, isoDate } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import { lookUp } from '../../shell/look-up.ts'
import type { Given } from '../pipeline/command.ts'
import { exitCodes } from '../pipeline/exit-codes.ts'
import { refuse, writeListing } from '../pipeline/listing.ts'
import { type PreparedCheck, prepareCheck } from '../pipeline/prepare-check.ts'
import { reachOf } from '../pipeline/reach.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { settingsInRun } from '../pipeline/settings-in-run.ts'
import { type Survey, survey } from '../pipeline/survey.ts'
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
  const { report } = checked
  const { project, surveyed } = await readAll(prepared)
  const seen: Foreseen = {
    project,
    asked: askedIn(prepared),
    sides: surveyed.sides,
    lapsing: lapsingIn(report),
    held: heldBy(prepared, surveyed),
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

/** The documents, read once to be judged for many days. */
const readAll = async ({
  request,
  held,
  settings,
  vocabulary,
}: PreparedCheck): Promise<{ readonly project: ReadProject; readonly surveyed: Survey }> => {
  const documents: ReadProject['documents'][number][] = []
  const surveyed = await survey(request.search, vocabulary, ({ source, lines, evidence, beside }) => {
    const speaking = beside.map(({ file, cite }) => ({ ...file, cite }))
    documents.push({ evidence, cite: citing(source, lines), beside: speaking })
  })
  const there = await lookUp(documents.flatMap(({ evidence }) => targetsIn(evidence)))
  const read = documents.map(({ evidence }) => evidence.document)
  const { claims } = settingsInRun(settings, held.adjusted, request.search, surveyed, read).value
  return { project: { documents, exists: path => there.has(path), claims }, surveyed }
}

const askedIn = ({ held, declared }: PreparedCheck): readonly AskedOn[] =>
  held.packs.map(pack => ({ rules: pack.rules, declared: firstDeclared(declared, declaredByProfile(pack)) }))

const heldBy =
  ({ baseline, held, request }: PreparedCheck, { unreadable }: Survey): Foreseen['held'] =>
  (outcomes: Outcomes): Outcomes =>
    baseline === undefined
      ? outcomes
      : holdToBaseline(baseline, { ...outcomes, packs: held.packs, unreadable, ...reachOf(request.search) })
