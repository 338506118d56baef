import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, sources } from './project.ts'
import { askedBy } from './source-text.ts'

interface Floor {
  /** Folders of a room; a dot is what lies in the room itself. */
  readonly folder: string
  readonly because: string
}

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
    { folder: '.', because: 'evidence is gathered last, of all of these' },
  ],
}

describe.each(Object.entries(floors))('%s', (room, rows) => {
  const order = rows.map(({ folder }) => folder)
  const folderOf = (path: string): string => {
    const [folder = '', file] = path.slice(room.length + 1).split('/')
    return file === undefined ? '.' : folder
  }
  const within = sources.filter(path => path.startsWith(`${room}/`))

  test('every folder has its line here and in src/README.md', () => {
    const folders = [...new Set(within.map(folderOf))]
    expect(folders.sort()).toEqual([...order].sort())
    const told = [...read('src/README.md').matchAll(/^\| `([\w-]+)\/` *\|/gm)].map(([, folder]) => folder)
    expect(told).toEqual(expect.arrayContaining(order.filter(folder => folder !== '.')))
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
