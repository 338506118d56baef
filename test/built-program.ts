import { createRequire } from 'node:module'
import { vi } from 'vitest'

/** What one command line came to. */
export interface Ended {
  readonly exit: number
  readonly out: string
  readonly err: string
}

const { start } = createRequire(import.meta.url)('../bin/program.js') as {
  readonly start: () => { readonly main: (words: readonly string[]) => Promise<number> }
}

let program: ReturnType<typeof start> | undefined

/** Runs a command line of the built program in this process, where starting it costs nothing; one at a time. */
export const runHere = async (...words: readonly string[]): Promise<Ended> => {
  program ??= start()
  const said = { stdout: '', stderr: '' }
  // A run may go to the project that it checks; the next one starts where this one did.
  const home = process.cwd()
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest) => {
      said[stream] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    })
  try {
    return { exit: await program.main(words), out: said.stdout, err: said.stderr }
  } finally {
    process.chdir(home)
    vi.restoreAllMocks()
  }
}
