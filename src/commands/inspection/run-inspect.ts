import type { Candidate, Onlooker } from '../../model/candidate.ts'
import type { Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { lexiconEntries } from '../../reading/vocabulary/lexicon-entries.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { show } from '../../reports/text/show.ts'
import { topicTitle } from '../../reports/text/topic-title.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { sayIn } from '../../reports/words/say.ts'
import { writeErr } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { noDocument } from '../asking/input-problems.ts'
import { topicNotKnown } from '../asking/usage-problems.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { searchOf } from '../pipeline/request.ts'
import { problemsIn, type ReadDocument, type Survey, survey } from '../pipeline/survey.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { type Manner, mannerOf } from '../telling/manner.ts'
import { appearanceOf, type Output, parseOutputs, writeOutput } from '../telling/outputs.ts'
import { tell } from '../telling/tell.ts'
import { inspectionOf } from './inspection.ts'
import type { InspectionFormat } from './inspection-format.ts'
import { inspectionFormats, people } from './inspection-formats.ts'
import { whyOf } from './why.ts'
import { whyFormats, whyForPeople } from './why-formats.ts'

/** `waco inspect` */
export const runInspect = async (given: Given): Promise<number> => {
  const manner = mannerOf(given)
  if ('code' in manner) return refuse([manner], languageTyped(given))
  const wanted = given.text('why')
  if (wanted === undefined)
    return inspectAll(given, manner, inspectionFormats, people, async ({ topics, vocabulary, lexicons }) => {
      const entries = lexiconEntries(lexicons)
      return { vocabulary, find: document => inspectionOf(document, topics, entries) }
    })
  return inspectAll(given, manner, whyFormats, whyForPeople, async ({ topics, vocabulary, lexicons }, language) => {
    const topic = topicCalled(wanted, topics, language)
    if (topic === undefined)
      return topicNotKnown(
        wanted,
        topics.map(({ id }) => id),
      )
    const entries = lexiconEntries(lexicons)
    let candidates: Candidate[] = []
    const onlooker: Onlooker = { topic: topic.id, told: candidate => void candidates.push(candidate) }
    return {
      vocabulary: { ...vocabulary, onlooker },
      find: document => {
        const told = candidates
        candidates = []
        return whyOf(document, topic, told, entries)
      },
    }
  })
}

/** By its id or its title, or by its name in the language of the run. */
const topicCalled = (wanted: string, topics: readonly Topic[], language: string): Topic | undefined => {
  const say = sayIn(language)
  const name = wanted.toLowerCase()
  return topics.find(topic =>
    [topic.id, topic.title, topicTitle(topic, say)].some(known => known.toLowerCase() === name),
  )
}

/** What to read with, and what to say of each document; made only when the command line is in order. */
type Finder<Found> = (
  known: Awaited<ReturnType<typeof loadVocabulary>>,
  language: string,
) => Promise<{ readonly vocabulary: Vocabulary; readonly find: (document: ReadDocument) => Found } | Problem>

const inspectAll = async <Found>(
  given: Given,
  manner: Manner,
  formats: readonly InspectionFormat<Found>[],
  usual: InspectionFormat<Found>,
  finder: Finder<Found>,
): Promise<number> => {
  const outputs = parseOutputs(given.texts('output'), formats, usual)
  if (outputs.problems.length > 0) return refuse(outputs.problems, languageTyped(given))
  const search = searchOf(
    given,
    manner,
    outputs.value.flatMap(({ path }) => path ?? []),
  )
  if ('code' in search) return refuse([search], languageTyped(given))
  const known = await loadVocabulary()
  const settings = await loadSettings(given, known.topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])

  const found = await finder(known, language)
  if ('code' in found) return refuse([found], language)
  const writers = outputs.value.map(output => writerFor(output, manner, language))
  let documents = 0
  let unread = 0
  // Documents of one file share its problems.
  const inside = new Set<Problem>()
  const surveyed = await survey({ ...search, limits: settings.value.limits }, found.vocabulary, async document => {
    const told = found.find(document)
    for (const writer of writers) await writer.write(writer.one(told), documents === 0)
    documents += 1
    for (const problem of problemsIn(document.evidence)) inside.add(problem)
    if (document.evidence.unread !== undefined) unread += 1
  })
  const nothing =
    documents === 0 && surveyed.unreadable.length === 0 ? [noDocument(search.paths, surveyed.skipped)] : []
  const missed: Problem[] = [...surveyed.problems, ...nothing]
  for (const writer of writers) missed.push(...(await writer.end(documents === 0)))
  await writeErr(passedOver(surveyed, documents, manner, language))
  await tell([...inside, ...missed], manner.colour, language)
  return missed.length + unread > 0 ? exitCodes.incomplete : exitCodes.fine
}

/** Writes to standard output as it goes, and to a file in one piece at the end. */
interface Writer<Found> {
  readonly one: (found: Found) => string
  readonly write: (text: string, first: boolean) => Promise<void>
  /** The problems met while writing. */
  readonly end: (empty: boolean) => Promise<readonly Problem[]>
}

const writerFor = <Found>(output: Output<InspectionFormat<Found>>, manner: Manner, language: string): Writer<Found> => {
  const { format, path } = output
  const appearance = appearanceOf(output, manner)
  const problems: Problem[] = []
  let kept = ''
  const send = async (text: string): Promise<void> => {
    // After the first failure nothing more is sent: the rest would stand after a hole.
    const problem = problems.length === 0 ? await writeOutput(output, text) : undefined
    if (problem !== undefined) problems.push(problem)
  }
  const put = async (text: string): Promise<void> => {
    if (path === undefined) await send(text)
    else kept += text
  }
  return {
    one: found => format.one(found, appearance, language),
    write: (text, first) => put((first ? format.open : format.between) + text),
    end: async empty => {
      await put(empty ? format.open.trimEnd() + format.close.trimStart() : format.close)
      if (path !== undefined) await send(kept)
      return problems
    },
  }
}

/** What was looked into and shown nowhere: counted, or listed when everything is asked for. */
const passedOver = (
  { skipped, unrecognised }: Survey,
  documents: number,
  { detail }: Manner,
  language: string,
): string => {
  if (skipped.length + unrecognised.length === 0) return ''
  const say = sayIn(language)
  const counts = say('inspect.counts', {
    documents: say('count.document', { n: documents }),
    alike: say('inspect.alike', { n: skipped.length }),
    others: say('inspect.others', { n: unrecognised.length }),
  })
  if (detail === 'normal') return `waco: ${say('inspect.lists-them', { counts })}\n`
  const line = (path: string, because: string): string =>
    `  ${say('inspect.passed-over', { path: show(path), because: show(because) })}`
  const told = textIn(language)
  const lines = [
    `waco: ${counts}`,
    ...skipped.map(({ path, because }) => line(path, told?.(because) ?? because)),
    ...unrecognised.map(path => line(path, say('inspect.unlike'))),
    '',
  ]
  return uncommanded(lines.join('\n'))
}
