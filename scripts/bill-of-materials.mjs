/**
 * The bill of materials of this program itself, as CycloneDX 1.6, made of `package-lock.json` alone: what is installed with it, with the
 * digest of each, its license and what asks for it. No date and no chance: the same lock makes the same bytes.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The path of the bill and what is in it. */
export const billOfMaterials = () => {
  const lockText = readFileSync(`${root}package-lock.json`, 'utf8')
  const { packages } = JSON.parse(lockText)
  const { '': own } = packages
  const installed = Object.entries(packages).filter(
    ([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional,
  )
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([own.version, installed]))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(own.name, own.version),
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
        purl: refOf(own.name, own.version),
      },
      lifecycles: [{ phase: 'build' }],
    },
    components: installed.map(componentOf).toSorted(byRef),
    dependencies: [
      { ref: refOf(own.name, own.version), dependsOn: askedBy('', own, packages) },
      ...installed
        .map(([place, entry]) => ({
          ref: refOf(nameOf(place), entry.version),
          dependsOn: askedBy(place, entry, packages),
        }))
        .toSorted((a, b) => inOrder(a.ref, b.ref)),
    ],
  }
  return ['docs/bill-of-materials.cdx.json', `${JSON.stringify(bom, undefined, 2)}\n`]
}

const componentOf = ([place, { version, license, integrity }]) => {
  const name = nameOf(place)
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return {
    type: 'library',
    'bom-ref': refOf(name, version),
    ...(scope && { group: scope }),
    name: bare,
    version,
    scope: 'required',
    hashes: [hashIn(integrity)],
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: refOf(name, version),
  }
}

/** `sha512-…`, in base 64, as the hexadecimal digits that a bill has. */
const hashIn = integrity => {
  const [, digest] = /^sha512-([A-Za-z0-9+/]+=*)$/.exec(integrity) ?? []
  if (digest === undefined) throw new Error(`a package is pinned by "${integrity}", and not by SHA-512`)
  return { alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }
}

const nameOf = place => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

const refOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** What a package asks for, where Node finds it: beside it, or in a folder further up. */
const askedBy = (place, { dependencies = {} }, packages) =>
  Object.keys(dependencies)
    .map(name => {
      const found = placesUpFrom(place)
        .map(folder => `${folder}node_modules/${name}`)
        .find(path => path in packages)
      if (found === undefined) throw new Error(`"${place}" asks for "${name}", which is not in package-lock.json`)
      return refOf(name, packages[found].version)
    })
    .toSorted(inOrder)

const placesUpFrom = place => {
  if (place === '') return ['']
  const above = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))
  return [`${place}/`, ...placesUpFrom(above)]
}

/** A UUID of version 8: the digits are a digest. */
const uuidOf = text => {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const byRef = (a, b) => inOrder(a['bom-ref'], b['bom-ref'])
