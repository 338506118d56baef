import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, sources } from './support/project.ts'
import { askedBy } from './support/source-text.ts'

interface Floor {
  /** Folders of a room; `others` is what has no line. */
  readonly folder: string
  readonly because: string
}

/** All other folders of a room, and what lies in the room itself. */
const others = '.'

/** Rooms that have floors of their own, lowest first: a folder knows those above its line. */
// biome-ignore format: a table reads by its rows
const floors: Readonly<Record<string, readonly Floor[]>> = {
  'src/reading': [
    { folder: 'text', because: 'how text is cut and evened out holds for every language' },
    { folder: 'phrases', because: 'looking a phrase up knows nothing of what it is looked up for' },
    { folder: 'values', because: 'a date or a license is told by its own words' },
    { folder: 'vocabulary', because: 'all words of all languages are put together once, and asked in one way' },
    { folder: 'state', because: 'whether a piece of text says something does not depend on where it stands' },
    { folder: 'language', because: 'in which language a text is, its words alone tell' },
    { folder: 'facts', because: 'a fact is made in one way, whatever told its place' },
    { folder: 'sentences', because: 'what a sentence speaks of, it says in any format' },
    { folder: 'markdown', because: 'headings, tables and lists say what the sentences in them are about' },
    { folder: 'metadata', because: 'a text in a leaf of metadata may be Markdown in turn' },
    { folder: others, because: 'evidence is gathered last, of all of these' },
  ],
  'src/commands': [
    { folder: 'asking', because: 'what a command line holds is known before anything is read' },
    { folder: 'telling', because: 'every command speaks in one way, whatever it has done' },
    { folder: 'loading', because: 'packs, settings and lists are read the same for whoever needs them' },
    { folder: 'pipeline', because: 'finding, reading and judging documents serves many tasks and knows none' },
    { folder: others, because: 'a task has what is under it, and tasks may help each other' },
  ],
}

describe.each(Object.entries(floors))('%s', (room, rows) => {
  const order = rows.map(({ folder }) => folder)
  const folderOf = (path: string): string => {
    const [folder = ''] = path.slice(room.length + 1).split('/')
    return order.includes(folder) ? folder : others
  }
  const within = sources.filter(path => path.startsWith(`${room}/`))

  test('every folder in the table is there, and in src/README.md', () => {
    expect([...new Set(within.map(folderOf))].sort()).toEqual([...order].sort())
    const told = [...read('src/README.md').matchAll(/^\| `([\w-]+)\/` *\|/gm)].map(([, folder]) => folder)
    expect(told).toEqual(expect.arrayContaining(order.filter(folder => folder !== others)))
  })

  test('no file knows one on a floor above it', () => {
    const wrong = within.flatMap(path =>
      askedBy(read(path))
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
        .filter(asked => asked.startsWith(`${room}/`) && order.indexOf(folderOf(asked)) > order.indexOf(folderOf(path)))
        .map(asked => `${path} asks ${asked}: ${rows[order.indexOf(folderOf(path))]?.because}`),
    )
    expect(wrong).toEqual([])
  })
})
