import { type Shard, shardOf } from '../../engine/shard.ts'
import { targetsIn } from '../../engine/subjects/targets-in.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Problem } from '../../model/problem.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'
import { sayIn } from '../../reports/words/say.ts'
import { type Packing, packLines } from '../../shell/packed-lines.ts'
import { readSource } from '../../shell/read.ts'
import { cacheHere } from '../../shell/record-folder.ts'
import { writeErr, writePieces } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { commandOf } from '../asking/given-again.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { cacheHereOfShard } from '../caching/cache-problems.ts'
import { type Files, filesOnDisk } from '../pipeline/files.ts'
import { judgingAlone } from '../pipeline/judging-alone.ts'
import { findTargets, pointedInto } from '../pipeline/link-places.ts'
import type { JudgedBefore, Met } from '../pipeline/meet-file.ts'
import { type PreparedCheck, prepareCheck } from '../pipeline/prepare-check.ts'
import { readSides } from '../pipeline/read-sides.ts'
import { survey } from '../pipeline/survey.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { overwrittenInput } from '../telling/outputs.ts'
import { tell } from '../telling/tell.ts'
import type { FileRecord } from './file-record.ts'
import { bringsWhole, type PartEnd, type PartHead, type PartWhole, type Whole } from './part.ts'
import { recordAnchors, recordFile } from './record-file.ts'
import { runKey } from './run-key.ts'
import { inputInShard, outputOfShard } from './shard-problems.ts'
import { topicsOfSubjects } from './topics-of-subjects.ts'
import { usualPart } from './usual-part.ts'
import { withdrawStated } from './withdraw-stated.ts'

/**
 * Judges the files of one shard, each by itself, and writes what came of it as a part. A part has no verdict: what documents
 * say of each other is judged when all parts are merged.
 */
export const runShard = async (given: Given, shard: Shard): Promise<number> => {
  const path = given.text('part') ?? usualPart(shard)
  const refused = refusedShard(given, path)
  if (refused !== undefined) {
    await withdrawStated(given)
    return refuse([refused], languageTyped(given))
  }
  const prepared = await prepareCheck(given, { part: path })
  if (typeof prepared === 'number') return prepared
  const { packing, files } = await judgeShard(prepared, given, shard)
  const lost = writePieces(path, packing.pieces())
  if (lost !== undefined) return refuse([lost], prepared.language)
  const say = sayIn(prepared.language)
  const told = say('shard.written', { index: shard.index, of: shard.of, files: say('count.file', { n: files }), path })
  await writeErr(uncommanded(`${told}\n`))
  if (!given.on('no-cache') && cacheHere() !== undefined)
    await tell([cacheHereOfShard()], prepared.request.manner.colour, prepared.language)
  return exitCodes.fine
}

const refusedShard = (given: Given, path: string): Problem | undefined => {
  if (given.texts('output').length > 0) return outputOfShard()
  if (given.operands.includes('-')) return inputInShard()
  const overwritten = overwrittenInput([{ format: 'part', path }], given.operands)
  return overwritten === undefined ? undefined : outputIsInput(overwritten)
}

const judgeShard = async (
  prepared: PreparedCheck,
  given: Given,
  shard: Shard,
): Promise<{ readonly packing: Packing; readonly files: number }> => {
  const { search } = prepared.request
  const { vocabulary } = prepared
  const disk = filesOnDisk(search, vocabulary)
  const found = await disk.find()
  const read: Whole['sides'][number][] = []
  const sides = await readSides(found.wanted.sides, vocabulary, async path => {
    const source = await readSource(path)
    read.push(source)
    return source
  })
  const asked = commandOf(given)
  const packing = packLines()
  const add = (line: PartHead | PartWhole | FileRecord | PartEnd): void => packing.add(JSON.stringify(line))
  add({ format: 'waco-part', version: 1, shard, key: runKey(prepared, asked, found, sides, shard.of), asked })
  add({ whole: bringsWhole(shard) ? { found, sides: read } : null })
  const own = found.wanted.candidates.filter(({ path }) => shardOf(path, shard.of) === shard.index)
  const judging = judgingAlone(prepared)
  const judged = new Map<Evidence, JudgedBefore | Problem>()
  const targets = new Set<string>()
  const into = new Set<string>()
  const topics = topicsOfSubjects(prepared.held)
  let last: { readonly path: string; readonly met: Met } | undefined
  // A file is recorded once its documents have been judged: when the next one is asked for.
  const record = (): void => {
    if (last !== undefined) add(recordFile(last.path, last.met, judged, topics))
    judged.clear()
  }
  const files: Files = {
    find: async () => ({ ...found, wanted: { ...found.wanted, candidates: own } }),
    sides: async () => sides,
    meet: async (candidate, origin) => {
      record()
      const met = await disk.meet(candidate, origin)
      last = { path: candidate.path, met }
      return met
    },
  }
  const each = (document: Parameters<Parameters<typeof survey>[2]>[0]): void => {
    judged.set(document.evidence, judging.judge(document))
    for (const target of targetsIn(document.evidence)) targets.add(target)
    for (const target of pointedInto(document.evidence)) into.add(target)
  }
  await survey(search, vocabulary, each, files)
  record()
  const places = await findTargets([...targets], [...into])
  const there = [...places.there].toSorted()
  const anchors = [...places.anchors]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, found]) => ('code' in found ? { path, problem: found } : { path, names: recordAnchors(found) }))
  add({ end: { files: own.length, there, anchors, sha256: packing.soFar() } })
  return { packing, files: own.length }
}
