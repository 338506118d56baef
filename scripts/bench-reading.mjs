/**
 * What does reading cost beside parsing, and does it keep what it has read? `npm run bench -- FOLDER`
 *
 * "The parsers alone" are those of `src/syntax`: they make the trees, with places and problems, that every format reads. The
 * libraries under them are shown as well. "All of reading" recognises the format and makes all facts with their states and values;
 * the trees it makes on the way are part of it. Which kinds of information a fact shows is worked out when a check asks, for
 * those it asks: that is no part of it, and the row below has it for every fact and every kind, which no run asks. Reading files
 * and loading the vocabulary are in none. Times are those of the processor, which a busy machine stretches less than those of the clock.
 *
 * Two rows stand between, on Markdown alone: its trees, these with every sentence cut out at its place, and with the phrases of one
 * list looked for in each sentence, which goes through its words once for all lists. Less than this no reading can do.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const rounds = 3
/**
 * How often one file in so many is read, in one process, to see whether memory grows with documents. The engine compiles ever
 * more of a program that goes on, for minutes, which looks like memory of ours: here it is told to compile nothing.
 */
const readings = [1, 5, 15, 30, 60]
const oneIn = 16
const compileNothing = '--jitless'
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const load = path => import(pathToFileURL(join(dist, path)).href)

/** Measures a folder in processes of their own: for the times, for the memory that readings leave behind, and for the memory of a run that keeps all evidence. */
export const benchReading = folder => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return `reading: not measured, for there is no folder ${folder}`
  const times = inProcess('times', folder)
  const left = inProcess('memory', folder, compileNothing)
  const { kept, withEvidence, highest } = inProcess('evidence', folder)
  const row = (name, time) =>
    `${name.padEnd(34)}${`${time.toFixed(0)} ms`.padStart(9)}   ×${(time / times.parsers).toFixed(2)}`
  const markdown = inProcess('least', folder)
  const least = (name, time) =>
    `${name.padEnd(34)}${`${time.toFixed(0)} ms`.padStart(9)}   ×${(time / markdown.trees).toFixed(2)}`
  return [
    `reading ${times.files} files (${megabytes(times.bytes)}); medians of ${rounds} rounds in one process, after one that does not count`,
    '',
    row('the libraries alone', times.libraries),
    row('the parsers alone (our trees)', times.parsers),
    row('all of reading (parse and facts)', times.reading),
    row('… and every kind of information', times.everything),
    '',
    least(`trees of ${markdown.files} Markdown files alone`, markdown.trees),
    least('… and sentences at their places', markdown.sentences),
    least('… and their words, looked up once', markdown.words),
    '',
    `one file in ${oneIn}, read     documents     memory kept`,
    ...left.map(
      ({ many, documents, used }) =>
        `${`${many} ×`.padStart(21)}${String(documents).padStart(14)}${megabytes(used).padStart(16)}`,
    ),
    '',
    `the folder once: ${megabytes(kept)} kept, ${megabytes(withEvidence)} with all its evidence, ${megabytes(highest)} at its highest`,
  ].join('\n')
}

const inProcess = (what, folder, ...flags) => {
  const args = ['--expose-gc', ...flags, fileURLToPath(import.meta.url), what, folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`measuring ${what} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

const measureTimes = async folder => {
  const files = sourcesIn(folder)
  const parsers = await ourParsers()
  const { read, readAndAsk } = await allOfReading()
  const steps = { libraries: await librariesAlone(), parsers, reading: read, everything: readAndAsk }
  return { ...timesOf(steps, files), files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

const measureLeast = async folder => {
  const files = sourcesIn(folder).filter(({ path }) => isMarkdown(path))
  return { ...timesOf(await leastOfReading(), files), files: files.length }
}

/** Medians over the rounds of what each step takes for all files, one step after the other in each round, in ms of the processor. */
const timesOf = (steps, files) => {
  const times = Object.fromEntries(Object.keys(steps).map(name => [name, []]))
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, step] of Object.entries(steps)) {
      const start = process.cpuUsage()
      files.forEach(step)
      const { user, system } = process.cpuUsage(start)
      if (round > 0) times[name].push((user + system) / 1000)
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

const measureMemory = async folder => {
  const files = sourcesIn(folder).filter((_, at) => at % oneIn === 0)
  const { read } = await allOfReading()
  let done = 0
  return readings.map(many => {
    for (; done < many; done += 1) files.forEach(read)
    globalThis.gc()
    return { many, documents: many * files.length, used: process.memoryUsage().heapUsed }
  })
}

const measureEvidence = async folder => {
  const files = sourcesIn(folder)
  const { read } = await allOfReading()
  files.forEach(read)
  globalThis.gc()
  const [kept, highest] = [process.memoryUsage().heapUsed, process.resourceUsage().maxRSS * 1024]
  // A run keeps the evidence of each document until subjects have been judged, and nothing else of it but its text.
  const evidence = files.map(read)
  globalThis.gc()
  const withEvidence = process.memoryUsage().heapUsed
  return { kept, highest, withEvidence, evidence: evidence.length }
}

const librariesAlone = async () => {
  const { default: MarkdownIt } = await import('markdown-it')
  const { parseDocument } = await import('yaml')
  const markdown = new MarkdownIt({ html: true })
  return ({ path, text }) => {
    if (!isMarkdown(path)) return /^\s*[{[]/.test(text) ? tried(() => JSON.parse(text)) : parseDocument(text)
    const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1]
    return [front && parseDocument(front), markdown.parse(text, {})]
  }
}

/** A file may be broken: the time until that is found counts. */
const tried = parse => {
  try {
    return parse()
  } catch {
    return undefined
  }
}

const ourParsers = async () => {
  const { draftOf } = await load('syntax/draft.js')
  return source => {
    const draft = draftOf(source)
    return isMarkdown(source.path) ? [draft.frontMatter(), draft.markdown()] : draft.tree()
  }
}

const leastOfReading = async () => {
  const { draftOf } = await load('syntax/draft.js')
  const { pieceOfBlocks } = await load('reading/text/piece.js')
  const { loadVocabulary } = await load('commands/loading/load-pack.js')
  const { answers } = (await loadVocabulary()).vocabulary
  const trees = source => {
    const draft = draftOf(source)
    draft.frontMatter()
    return draft.markdown()
  }
  const blocksIn = ({ blocks, children }) => [...blocks, ...children.flatMap(blocksIn)]
  const sentences = source => blocksIn(trees(source).root).flatMap(block => pieceOfBlocks([block], block.span).units)
  return { trees, sentences, words: source => sentences(source).map(({ normal }) => answers.boilerplate.in(normal)) }
}

const allOfReading = async () => {
  const { draftOf } = await load('syntax/draft.js')
  const { documentFormats } = await load('formats/document-formats.js')
  const { documentsIn, recognise } = await load('engine/recognise.js')
  const { loadVocabulary } = await load('commands/loading/load-pack.js')
  const { vocabulary } = await loadVocabulary()
  const formats = documentFormats(vocabulary)
  const read = source => {
    const draft = draftOf(source)
    const recognised = recognise(draft, formats)
    if (recognised?.as !== 'documents') return []
    return documentsIn(source, recognised).map(document => recognised.format.read(draft, document))
  }
  const { shownKinds } = await load('model/fact.js')
  return { read, readAndAsk: source => read(source).map(({ facts }) => facts.map(({ shows }) => shownKinds(shows))) }
}

const sourcesIn = folder =>
  pathsIn(folder).map(path => {
    const text = readFileSync(path, 'utf8')
    return { path, text, sha256: '', bytes: Buffer.byteLength(text) }
  })

const pathsIn = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return pathsIn(path)
    return /\.(?:md|json|jsonld|ya?ml)$/i.test(path) ? [path] : []
  })

const isMarkdown = path => /\.md$/i.test(path)
const median = times => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
const megabytes = bytes => `${(bytes / 2 ** 20).toFixed(2)} MB`

const measures = { times: measureTimes, least: measureLeast, memory: measureMemory, evidence: measureEvidence }
const [, script, what, folder] = process.argv
if (script === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measures[what](folder)))
