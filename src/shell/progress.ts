/** Tells a person at a terminal how far a run is; says nothing anywhere else. */
export interface Progress {
  readonly at: (path: string) => void
  readonly end: () => void
}

/** A spinner on standard error, when somebody is there to see it. */
export const startProgress = async (wanted: boolean, total: number): Promise<Progress> => {
  if (!wanted || !process.stderr.isTTY || process.env.CI !== undefined || total < 2) return silent
  // A terminal may say that it has no columns; the spinner would clear lines without end.
  if (!(process.stderr.columns > 0)) return silent
  const { default: ora } = await import('ora')
  // `discardStdin: false`: typed-ahead input belongs to the next command. A hidden cursor would have to be shown again when a signal
  // comes, by a handler that waits for the document that is being judged.
  const spinner = ora({ stream: process.stderr, discardStdin: false, hideCursor: false }).start()
  let done = 0
  return {
    at: path => {
      done += 1
      spinner.text = `${done}/${total} ${printable(path)}`
    },
    end: () => spinner.stop(),
  }
}

const silent: Progress = { at: () => {}, end: () => {} }

/** File names may hold anything, line feeds and escapes included. */
const printable = (path: string): string => path.replace(/\p{C}/gu, '?')
