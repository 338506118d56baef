import { createRequire } from 'node:module'
import { vi } from 'vitest'

/** What one command line came to. */
export interface Ended {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

const { start } = createRequire(import.meta.url)('../../bin/program.js') as {
  readonly start: () => { readonly main: (words: readonly string[]) => Promise<number> }
}

let program: ReturnType<typeof start> | undefined

/** What a run of a test is surrounded by: nothing of the machine reaches the program. */
export const surroundings: Readonly<Record<string, string | undefined>> = {
  PATH: process.env.PATH,
  COLUMNS: '80',
  NO_COLOR: '1',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
}

/** Runs a command line as `runHere`, in that folder, surrounded by these alone and what is named. */
export const runIn = async (
  place: string,
  words: readonly string[],
  named: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const [home, env] = [process.cwd(), process.env]
  process.chdir(place)
  process.env = { ...surroundings, ...named }
  try {
    return await runHere(...words)
  } finally {
    process.env = env
    process.chdir(home)
  }
}

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
