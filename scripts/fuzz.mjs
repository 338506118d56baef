/**
 * Does any text break a parser, a format or what reads packs and settings? `npm run fuzz -- [--seconds N] [--target NAME] [--seed N]`
 *
 * Guided by coverage: a text that made V8 run a block of ours or of a parser that had not run before is changed further. The seconds are
 * shared out among the targets (`--target format:` takes all that begin so). What breaks one is made small and written as a row
 * that belongs into `fixtures/fuzz/found.yaml`, which `npm test` holds every target to.
 */
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { coverage } from './fuzz/coverage.mjs'
import { chance, mutant } from './fuzz/mutants.mjs'
import { smaller } from './fuzz/smaller.mjs'

// Counting begins before anything that is to be counted is loaded.
const blocks = coverage()
const { targets } = await import('./fuzz/targets.mjs')

/** Milliseconds of the processor for a text of at most 6,000 characters, on the fastest of three tries: the clock would find the load of the machine. */
const slow = 1000
const batch = 20

const main = given => {
  const { seconds, target, seed } = parseArgs({
    args: given,
    options: {
      seconds: { type: 'string', default: '60' },
      target: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
    },
  }).values
  const chosen = targets.filter(
    ({ name, seeds }) =>
      seeds.length > 0 && (target.endsWith(':') || target === '' ? name.startsWith(target) : name === target),
  )
  if (chosen.length === 0) {
    console.error(`no target is called "${target}"; there are: ${targets.map(({ name }) => name).join(', ')}`)
    return 2
  }
  const found = chosen.flatMap(each =>
    fuzzed(each, { random: chance(Number(seed)), seconds: Number(seconds) / chosen.length }),
  )
  if (found.length === 0) return 0
  console.log(
    `\nfor fixtures/fuzz/found.yaml:\n\n${stringify(found, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}`,
  )
  return 1
}

const fuzzed = ({ name, seeds, run }, { random, seconds }) => {
  const found = new Map()
  const wrongIn = given => {
    const why = faultOf(run, given)
    if (why !== undefined && !found.has(why))
      found.set(why, { target: name, because: why, path: given.path, text: smallest(run, given, why) })
  }
  const texts = [...seeds]
  for (const given of texts) wrongIn(given)
  blocks.fresh()
  const before = blocks.size()
  const end = performance.now() + seconds * 1000
  let runs = 0
  while (performance.now() < end) {
    const tried = Array.from({ length: batch }, () => {
      // Half of the time one of the latest, which came somewhere new.
      const from = random.below(2) === 0 ? texts.slice(-40) : texts
      const given = random.oneOf(from)
      return { path: given.path, text: mutant(given.text, random.oneOf(texts).text, random) }
    })
    for (const given of tried) wrongIn(given)
    runs += batch
    if (blocks.fresh() > 0) texts.push(...tried.slice(0, 4))
  }
  console.log(`${name}: ${runs} texts, ${before} blocks at first, ${blocks.size()} in the end, ${found.size} found`)
  for (const [why] of found) console.log(`  ${why}`)
  return [...found.values()]
}

/** What is wrong, without what differs from text to text; undefined where everything held. */
const faultOf = (run, given) => {
  const took = []
  while (took.length < 3) {
    const begun = process.cpuUsage()
    try {
      run(given)
    } catch (fault) {
      const at =
        fault.name === 'Breach' ? '' : ` at ${/\/(?:dist|node_modules)\/([^):]+)/.exec(fault.stack ?? '')?.[1] ?? '?'}`
      return `${fault.name}: ${String(fault.message).slice(0, 80)}${at}`
    }
    const { user, system } = process.cpuUsage(begun)
    took.push((user + system) / 1000)
    if (Math.min(...took) < slow) return undefined
  }
  return `slow: more than ${slow} ms`
}

const smallest = (run, { path, text }, why) =>
  smaller(text, shorter => faultOf(run, { path, text: shorter }) === why, why.startsWith('slow') ? 60 : 3000)

process.exitCode = main(process.argv.slice(2))
