import { SaxesParser } from 'saxes'

/** An element as it stands in a file. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

/** The root of an XML text; an error of its form is thrown. */
export const parseXml = (text: string): Node => {
  interface Open {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: Node[]
    text: string
  }
  const parser = new SaxesParser()
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }]
  parser.on('error', error => {
    throw error
  })
  // Without namespaces, an attribute is its text.
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, attributes: attributes as Record<string, string>, children: [], text: '' }),
  )
  parser.on('text', text => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('closetag', () => {
    const done = open.pop()
    if (done) open.at(-1)?.children.push(done)
  })
  parser.write(text).close()
  const [root] = open[0]?.children ?? []
  if (root === undefined) throw new Error('no element')
  return root
}

/**
 * What is wrong with a file under an XML schema, as messages. It knows as much of XML Schema as `junit.xsd` uses, and
 * throws where a schema uses more.
 */
export const xsdErrors = (schema: Node, root: Node): readonly string[] => {
  /** A type: an element may have the name of one. */
  const named = (name = ''): Node | undefined =>
    schema.children.find(node => node.name.endsWith('Type') && node.attributes.name === name)

  const elementErrors = (declared: Node, found: Node, at: string): readonly string[] => {
    const type = inline(declared) ?? named(declared.attributes.type)
    if (type === undefined) throw new Error(`no type for ${at}`)
    if (type.name === 'xs:simpleType') return valueErrors(type, found.text, at)
    const { attributes, particles, value } = contentOf(type)
    const rest = [...found.children]
    return [
      ...attributes.flatMap(attribute => attributeErrors(attribute, found, at)),
      ...Object.keys(found.attributes)
        .filter(name => !attributes.some(known => known.attributes.name === name))
        .map(name => `${at}: no attribute is called ${name}`),
      ...particles.flatMap(particle => particleErrors(particle, rest, at)),
      ...rest.map(({ name }) => `${at}: <${name}> may not stand here`),
      ...(value === undefined && found.text.trim() !== '' ? [`${at}: text may not stand here`] : []),
    ]
  }

  /** Takes from `rest` what the particle stands for. */
  const particleErrors = (particle: Node, rest: Node[], at: string): readonly string[] => {
    const { minOccurs = '1', maxOccurs = '1', name } = particle.attributes
    if (particle.name === 'xs:choice') {
      const chosen = particle.children.find(child => child.attributes.name === rest[0]?.name)
      if (chosen) return particleErrors(chosen, rest, at)
      return minOccurs === '0' ? [] : [`${at}: one of a choice is missing`]
    }
    if (particle.name !== 'xs:element') throw new Error(`${particle.name} is not known here`)
    const errors: string[] = []
    let times = 0
    while (rest[0]?.name === name && (maxOccurs === 'unbounded' || times < Number(maxOccurs))) {
      const next = rest.shift()
      if (next) errors.push(...elementErrors(particle, next, `${at}/${name}[${times}]`))
      times += 1
    }
    return times < Number(minOccurs) ? [...errors, `${at}: <${name}> is missing`] : errors
  }

  const attributeErrors = (declared: Node, found: Node, at: string): readonly string[] => {
    const { name = '', use, type } = declared.attributes
    const value = found.attributes[name]
    if (value === undefined) return use === 'required' ? [`${at}: ${name} is missing`] : []
    const known = inline(declared) ?? named(type)
    return known ? valueErrors(known, value, `${at}@${name}`) : builtInErrors(type ?? '', value, `${at}@${name}`)
  }

  const valueErrors = (type: Node, value: string, at: string): readonly string[] => {
    const [restriction] = type.children.filter(({ name }) => name === 'xs:restriction')
    const base = restriction?.attributes.base ?? ''
    const known = named(base)
    const facets = restriction?.children.flatMap(({ name, attributes }) => {
      if (name === 'xs:pattern')
        return new RegExp(`^(?:${attributes.value})$`, 'u').test(value) ? [] : [`${at}: ${value}`]
      if (name === 'xs:minLength') return value.trim().length >= Number(attributes.value) ? [] : [`${at}: too short`]
      if (name === 'xs:whiteSpace') return []
      throw new Error(`${name} is not known here`)
    })
    return [...(facets ?? []), ...(known ? valueErrors(known, value, at) : builtInErrors(base, value, at))]
  }

  /** What an extension has of its base, and what it adds. */
  const contentOf = (type: Node): { attributes: readonly Node[]; particles: readonly Node[]; value?: true } => {
    const [content] = type.children.filter(({ name }) => /^xs:(simple|complex)Content$/.test(name))
    if (content === undefined) return ownOf(type)
    const [extension] = content.children
    if (extension === undefined) throw new Error('an extension of nothing')
    const own = ownOf(extension)
    const base = named(extension.attributes.base)
    if (content.name === 'xs:simpleContent' || base === undefined) return { ...own, value: true }
    const inherited = contentOf(base)
    return {
      attributes: [...inherited.attributes, ...own.attributes],
      particles: [...inherited.particles, ...own.particles],
    }
  }

  const declared = schema.children.find(node => node.name === 'xs:element' && node.attributes.name === root.name)
  return declared ? elementErrors(declared, root, root.name) : [`no root is called ${root.name}`]
}

const ownOf = ({ children }: Node): { attributes: readonly Node[]; particles: readonly Node[] } => ({
  attributes: children.filter(({ name }) => name === 'xs:attribute'),
  particles: children.flatMap(child =>
    child.name === 'xs:sequence' ? child.children : child.name === 'xs:choice' ? [child] : [],
  ),
})

const inline = ({ children }: Node): Node | undefined =>
  children.find(({ name }) => name === 'xs:complexType' || name === 'xs:simpleType')

const builtInErrors = (type: string, value: string, at: string): readonly string[] => {
  const form = forms[type]
  if (form === undefined) throw new Error(`${type} is not known here`)
  return form.test(value) ? [] : [`${at}: "${value}" is no ${type}`]
}

const forms: Readonly<Record<string, RegExp>> = {
  'xs:string': /^/,
  'xs:token': /^/,
  'xs:int': /^[+-]?\d{1,9}$/,
  'xs:decimal': /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  'xs:dateTime': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
}
