import { vi } from 'vitest'
import { main } from '../../src/cli.ts'

/** What a command line writes to standard output. */
export const printed = async (...words: readonly string[]): Promise<string> => {
  const pieces: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((piece, encoding, done) => {
    pieces.push(Buffer.from(piece as Uint8Array).toString('utf8')) // `writeOut` writes bytes.
    const then = typeof encoding === 'function' ? encoding : done
    then?.()
    return true
  })
  await main(words)
  write.mockRestore()
  return pieces.join('')
}
