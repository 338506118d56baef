import type { Problem } from '../../model/problem.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { prepareCheck } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { deliver } from '../telling/deliver.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { overwrittenInput } from '../telling/outputs.ts'
import { tell } from '../telling/tell.ts'
import { askedAgain } from './asked.ts'
import { partsTogether } from './parts-as-files.ts'
import { type Part, readPart } from './read-part.ts'
import { differences, runKey } from './run-key.ts'
import { changedSince, missingShards, mixedParts, noParts, sameShard } from './shard-problems.ts'
import { withdrawStated } from './withdraw-stated.ts'

/** `waco merge PARTS`: what no shard could see is judged now, and the report is that of a check of everything. */
export const runMerge = async (given: Given): Promise<number> => {
  const typed = languageTyped(given)
  if (given.operands.length === 0) return refuse([noParts()], typed)
  const read = []
  for (const path of given.operands) read.push(await readPart(path))
  const parts = read.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const unfit = unfitParts(
    read.flatMap(({ problems }) => problems),
    parts,
  )
  if (!('code' in unfit)) return mergeParts(given, parts, unfit)
  // Of what no part can be read, the settings are those that a check here would have.
  const [asked] = read.flatMap(part => part.asked ?? [])
  await withdrawStated(asked === undefined ? given : askedAgain(asked, given), given.operands)
  await tell(unfit.problems, 'auto', typed)
  return unfit.code
}

/** Why these parts cannot be merged, and the code to end with; else the first of them. */
const unfitParts = (unread: readonly Problem[], parts: readonly Part[]): Part | Unfit => {
  const [first] = parts
  if (unread.length > 0 || first === undefined) return { code: exitCodes.usage, problems: unread }
  const mixed = parts.flatMap(part => differing(part, first))
  if (mixed.length > 0) return { code: exitCodes.usage, problems: mixed }
  const uncounted = [...metTwice(parts), ...missing(parts, first.head.shard.of)]
  return uncounted.length > 0 ? { code: exitCodes.incomplete, problems: uncounted } : first
}

interface Unfit {
  readonly code: number
  readonly problems: readonly Problem[]
}

const mergeParts = async (given: Given, parts: readonly Part[], { head, path }: Part): Promise<number> => {
  const { asOf, today, shards } = head.key
  const prepared = await prepareCheck(askedAgain(head.asked, given), {
    day: { asOf, today: today ?? undefined },
    inputs: given.operands,
  })
  if (typeof prepared === 'number') return prepared
  const { language, outputs } = prepared
  const overwritten = overwrittenInput(outputs, given.operands)
  if (overwritten !== undefined) return refuse([outputIsInput(overwritten)], language)
  const { value: together, problems } = await partsTogether(prepared, parts)
  if (together === undefined) return refuse(problems, language)
  const here = runKey(prepared, head.asked, together.found, together.sides, shards)
  const changed = differences(head.key, here).map(what => changedSince(path, what))
  if (changed.length > 0) return refuse(changed, language)
  const checked = await reportOn(prepared, together.judged)
  return 'refused' in checked
    ? refuse(checked.refused, language)
    : deliver(checked.report, outputs, prepared.request.manner)
}

const differing = (part: Part, first: Part): readonly Problem[] =>
  differences(part.head.key, first.head.key).map(what => mixedParts(part.path, first.path, what))

const metTwice = (parts: readonly Part[]): readonly Problem[] =>
  parts.flatMap((part, at) => {
    const { index } = part.head.shard
    const before = parts.slice(0, at).find(({ head }) => head.shard.index === index)
    return before === undefined ? [] : [sameShard(part.path, before.path, index)]
  })

const missing = (parts: readonly Part[], of: number): readonly Problem[] => {
  const there = new Set(parts.map(({ head }) => head.shard.index))
  const absent = Array.from({ length: of }, (_, at) => at + 1).filter(index => !there.has(index))
  return absent.length > 0 ? [missingShards(inShort(absent), of)] : []
}

/** `2, 5-9`: an array of a thousand tasks may lose half of them. */
const inShort = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
