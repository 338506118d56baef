import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read, root } from './support/project.ts'

// The file is npm's own; its shape is npm's promise.
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

describe.each(['docs/SECURITY.md', 'docs/threat-model.md'])('%s', page => {
  const text = read(page)

  it('names tests, fixtures and commands that are there', () => {
    const paths = [...text.matchAll(/`((?:test|fixtures|src)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(paths.filter(path => !existsSync(root + path))).toEqual([])
    expect(paths.length).toBeGreaterThan(10)
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter(name => !(name in scripts))).toEqual([])
  })

  it('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path)
    expect(links.filter(path => !existsSync(`${root}docs/${path}`))).toEqual([])
  })

  it('shows for each promise and each attack a test or a measurement', () => {
    const tables = text.split('\n\n').filter(part => /^\|.*\| Shown by +\|/.test(part))
    const rows = tables.flatMap(table => table.trim().split('\n').slice(2))
    expect(rows.length).toBeGreaterThan(10)
    const bare = rows.filter(row => !/`(?:test|fixtures)\/|`npm run /.test(row.split('|').at(-2) ?? ''))
    expect(bare).toEqual([])
  })
})
