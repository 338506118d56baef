/**
 * Every generated list: the folder it lists, the type that marks a member, where the type of its entries stands.
 * An `entry` other than the member itself is loaded when it is asked for.
 */
export const registries = [
  { folder: 'src/checks', list: 'checkKinds', member: 'CheckKind', from: '../model/check.ts' },
  {
    folder: 'src/commands',
    list: 'commands',
    member: 'Command',
    entry: 'CommandEntry',
    from: './asking/command.ts',
  },
  { folder: 'src/fixes', list: 'fixes', member: 'Fix', from: './fix.ts' },
  { folder: 'src/formats', list: 'formatSpecs', member: 'FormatSpec', from: './format-spec.ts' },
  { folder: 'src/formats/side', list: 'sideFormats', member: 'SideFormat', from: './side-format.ts' },
  { folder: 'src/mutations', list: 'mutations', member: 'Mutation', from: './paper/mutation.ts' },
  { folder: 'src/reports', list: 'reportFormats', member: 'ReportFormat', from: '../model/report-format.ts' },
  {
    folder: 'src/subject-checks',
    list: 'subjectCheckKinds',
    member: 'SubjectCheckKind',
    from: '../model/subject-check.ts',
  },
]

/** The text of a folder's `index.ts`, from its files as `{ name: text }`; every file that exports a member is listed. */
export const registryText = (registry, files) => {
  const { list, member, entry = member, from } = registry
  const members = memberFiles(registry, files)
  const imports = [
    { path: from, line: `import type { ${entry} } from '${from}'` },
    ...members.map(({ name, path }) => ({ path, line: `import { ${name} } from '${path}'` })),
  ]
  const start = `export const ${list}: readonly ${entry}[] =`
  const lazy = entry !== member
  return [
    '// Generated from the files of this folder by `npm run generate`; do not edit.',
    '',
    ...imports
      .filter(({ path }) => !lazy || path === from)
      .sort((one, other) => byPath(one.path, other.path))
      .map(({ line }) => line),
    '',
    lazy ? tall(start, members.map(loader)) : listText(start, members),
    '',
  ].join('\n')
}

/** `sarif-run.ts` → `sarifRun`: a member is named like its file, so that one is found from the other. */
export const nameOf = file => stem(file).replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const memberFiles = ({ folder, member }, files) => {
  const exported = new RegExp(`^export const (\\w+): ${member}\\b`, 'gm')
  return Object.keys(files)
    .filter(file => file.endsWith('.ts') && file !== 'index.ts')
    .sort(byPath)
    .flatMap(file => {
      const names = [...files[file].matchAll(exported)].map(([, name]) => name)
      if (names.length === 0) return []
      const name = nameOf(file)
      if (names.length === 1 && names[0] === name) return [{ name, file, path: `./${file}` }]
      throw new Error(
        `${folder}/${file} exports ${names.join(', ')}: a ${member} is named like its file, one to a file, ` +
          `so that it can be found; call it "${name}" or rename the file`,
      )
    })
}

const stem = file => file.replace(/\.ts$/, '')

const loader = ({ name, file, path }) =>
  `{ name: '${stem(file)}', load: async () => (await import('${path}')).${name} }`

const lineWidth = 120

const listText = (start, members) => {
  const names = members.map(({ name }) => name)
  const line = `${start} [${names.join(', ')}]`
  return line.length <= lineWidth ? line : tall(start, names)
}

const tall = (start, items) =>
  items.length === 0 ? `${start} []` : `${start} [\n${items.map(item => `  ${item},\n`).join('')}]`

/** Biome's order of imports: parents first, then names without their extension, numbers by size. */
const byPath = (one, other) => {
  const [a, b] = [one, other].map(path => stem(path).match(/\d+|\D/g) ?? [])
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a[at] === b[at]) continue
    const [number, otherNumber] = [Number(a[at]), Number(b[at])]
    if (number !== otherNumber && !Number.isNaN(number + otherNumber)) return number - otherNumber
    return a[at] < b[at] ? -1 : 1
  }
  return a.length - b.length
}
