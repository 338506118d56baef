import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../parse-alone.mjs', import.meta.url))

/** No tool, but what ours can come to at best: Node, and our parsers over the same files. It judges nothing. */
export const parsersAlone = {
  name: 'our parsers alone',
  packages: [],
  configure: () => {},
  runs: ['cards', 'disclosures'].map(documents => ({
    documents,
    rules: 'none',
    command: () => [process.execPath, script, documents],
    ends: [0],
  })),
}
