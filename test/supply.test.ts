import { statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { billOfMaterials } from '../scripts/bill-of-materials.mjs'
import { bomRoot, mayBeBom } from '../src/formats/cyclonedx/bom-root.ts'
import { parseVocabulary } from '../src/reading/vocabulary/parse-vocabulary.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { childAt, itemsOf, textAt } from './support/bill-reading.ts'
import { sourceFrom } from './support/given.ts'
import { filesIn, read, root } from './support/project.ts'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

// Both files are npm's own; their shape is npm's promise.
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> }
const manifest = JSON.parse(read('package.json')) as { readonly files: readonly string[]; readonly version: string }
const installed = Object.entries(lock.packages).filter(
  ([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional,
)

/** Licenses that ask for nothing but a notice; another one is a decision, and a line here. */
const permitted = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'PSF-2.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'Apache-2.0',
  '0BSD',
]

describe('what is installed with the program', () => {
  it('runs nothing when it is installed', () =>
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]))

  it('is pinned by a digest, package by package', () =>
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place)).toEqual(
      [],
    ))

  it('has licenses that permit it', () =>
    expect(
      installed.filter(([, { license = 'none' }]) => !permitted.includes(license)).map(([place]) => place),
    ).toEqual([]))

  it('is little: another package is a decision', () => expect(installed.length).toBeLessThanOrEqual(67))
})

/** What an engine has compiled of the program serves that one engine, and is a third of all that would be published. */
const leftOut = { '!dist/program/*.code': /^dist\/program\/[^/]*\.code$/ } as const

/** What npm packs: what `files` names, and a few files that it always takes along. */
const packed = [
  ...['package.json', 'README.md', 'LICENSE'],
  ...manifest.files
    .filter(path => !path.startsWith('!'))
    .flatMap(path => (statSync(root + path).isDirectory() ? filesIn(path) : [path])),
].filter(path => !Object.values(leftOut).some(pattern => pattern.test(path)))

describe('what is published', () => {
  it('is the program, its standards and its documentation, and nothing else', () => {
    expect(manifest.files).toEqual([
      'bin',
      'dist/compiled',
      'dist/program',
      ...Object.keys(leftOut),
      'standards',
      'docs',
      'examples',
      'CHANGELOG.md',
    ])
    expect(
      packed.filter(path => /(?:^|\/)(?:fixtures|test|scripts|src|coverage)\/|\.test\.|\.tgz$|(?:^|\/)\./.test(path)),
    ).toEqual([])
  })

  it('holds no file that somebody left there', () => {
    const kinds = /\.(?:js|cjs|json|yaml|yml|md|svg|txt)$|^LICENSE$|^examples\/|^dist\/compiled\/topics\/[a-z.-]+$/
    expect(packed.filter(path => !kinds.test(path))).toEqual([])
  })

  it('is smaller than 3.6 MB', () => {
    const tar = Buffer.concat(packed.map(path => Buffer.concat([Buffer.alloc(512), Buffer.from(read(path))])))
    expect(gzipSync(tar).length).toBeLessThan(3_600_000)
  })
})

describe('the bill of materials', () => {
  const [path, text] = billOfMaterials()
  const draft = draftOf(sourceFrom(path, text))
  const bill = bomRoot(draft, parseVocabulary([], []).value)

  it('is what package-lock.json says: `npm run generate` writes it', () => expect(read(path)).toBe(text))

  it('is read by our own reader of such bills, without a problem', () => {
    expect(mayBeBom(draft)).toBe(true)
    expect(draft.tree().problems).toEqual([])
    expect([textAt(bill, 'bomFormat'), textAt(bill, 'specVersion')]).toEqual(['CycloneDX', '1.6'])
    expect(textAt(childAt(childAt(bill, 'metadata'), 'component'), 'version')).toBe(manifest.version)
  })

  it('names every package that is installed, with its digest and its license, and no other', () => {
    const listed = itemsOf(childAt(bill, 'components')).map(component => ({
      purl: textAt(component, 'purl'),
      sha512: textAt(itemsOf(childAt(component, 'hashes'))[0], 'content'),
      license: textAt(childAt(itemsOf(childAt(component, 'licenses'))[0], 'license'), 'id'),
    }))
    const wanted = installed.map(([place, { version, license, integrity = '' }]) => ({
      purl: `pkg:npm/${place.replace(/^.*node_modules\//, '').replace('@', '%40')}@${version}`,
      sha512: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
      license,
    }))
    const inOrder = <Row extends { readonly purl: string | undefined }>(rows: readonly Row[]) =>
      rows.toSorted((a, b) => ((a.purl ?? '') < (b.purl ?? '') ? -1 : 1))
    expect(inOrder(listed)).toEqual(inOrder(wanted))
  })

  it('says of everything what asks for it, up to the program', () => {
    const asks = new Map(
      itemsOf(childAt(bill, 'dependencies')).map(entry => [
        textAt(entry, 'ref') ?? '',
        itemsOf(childAt(entry, 'dependsOn')).map(item => (item.kind === 'scalar' ? item.text : '')),
      ]),
    )
    const reached = new Set<string>()
    const walk = (ref: string): void => {
      if (reached.has(ref)) return
      reached.add(ref)
      for (const next of asks.get(ref) ?? []) walk(next)
    }
    walk(`pkg:npm/waco-check@${manifest.version}`)
    expect([...reached].toSorted()).toEqual([...asks.keys()].toSorted())
    expect(reached.size).toBe(installed.length + 1)
  })
})
