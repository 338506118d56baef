import { Session } from 'node:inspector'

/** Which blocks of our own and the parsers' code have run, by V8's own count; says after each round how many of them are new. */
export const coverage = () => {
  const session = new Session()
  session.connect()
  // Sessions of this very thread answer before `post` returns.
  const ask = (method, given) => {
    let answer
    session.post(method, given, (fault, result) => {
      if (fault) throw new Error(fault.message)
      answer = result
    })
    return answer
  }
  ask('Profiler.enable')
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const known = new Set()
  return {
    size: () => known.size,
    fresh: () => {
      const before = known.size
      for (const { scriptId, url, functions } of ask('Profiler.takePreciseCoverage').result) {
        if (!/\/dist\/|\/node_modules\/(?:yaml|markdown-it|parse5|jsonc-parser|saxes)\//.test(url)) continue
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) known.add(`${scriptId}:${startOffset}:${endOffset}`)
      }
      return known.size - before
    },
  }
}
