/** What reading a project may cost at most, by the names that settings know. This list is the only one: schema, messages and docs are made of it. */
export const limitNames = [
  'file-size',
  'total-size',
  'files',
  'folder-depth',
  'documents',
  'findings',
  'time',
  'depth',
  'values',
  'aliases',
  'front-matter',
  'text',
] as const
export type LimitName = (typeof limitNames)[number]

/** How much of each. */
export type Limits = Readonly<Record<LimitName, number>>

export interface LimitSpec {
  readonly usual: number
  /** What nobody may raise it above: there the program itself would fail instead of saying so. */
  readonly most: number
  /** Whole ones only, unless a smaller one is given. */
  readonly least?: number
  readonly unit: string
  readonly meaning: string
}

/** Every limit is generous for what people write and small for what attackers send; going over one is never a pass. */
// biome-ignore format: a table reads by its rows
export const limitTable: Readonly<Record<LimitName, LimitSpec>> = {
  'file-size': { usual: 16, most: 256, unit: 'MiB', meaning: 'Size of one file that is read.' },
  'total-size': { usual: 1024, most: 65_536, unit: 'MiB', meaning: 'Size of all files that one run reads.' },
  files: { usual: 20_000, most: 10_000_000, unit: 'files', meaning: 'Files that one run looks into.' },
  'folder-depth': { usual: 64, most: 1000, unit: 'folders', meaning: 'Folders in folders that a search goes down.' },
  documents: { usual: 500, most: 100_000, unit: 'documents', meaning: 'Documents that one file may hold.' },
  findings: { usual: 500_000, most: 10_000_000, unit: 'findings', meaning: 'Outcomes of rules that one report holds.' },
  time: { usual: 30, least: 0.001, most: 3600, unit: 'seconds', meaning: 'Time for reading one document, and once more for judging it.' },
  depth: { usual: 200, most: 500, unit: 'levels', meaning: 'Values inside values of YAML, JSON, XML and Protocol Buffers.' },
  values: { usual: 250_000, most: 5_000_000, unit: 'values', meaning: 'Values in one file of data, or in one front matter.' },
  aliases: { usual: 1000, most: 1_000_000, unit: 'aliases', meaning: 'YAML aliases in one text.' },
  'front-matter': { usual: 1_000_000, most: 100_000_000, unit: 'characters', meaning: 'Length of a front matter.' },
  text: { usual: 1_000_000, most: 100_000_000, unit: 'characters', meaning: 'Length of one text inside a value that is read as Markdown.' },
}

export const usualLimits: Limits = mapped(({ usual }) => usual)

function mapped(value: (spec: LimitSpec) => number): Limits {
  // The names are the keys of the table, each once.
  return Object.fromEntries(limitNames.map(name => [name, value(limitTable[name])])) as Limits
}

/** How much one limit allows, as people write it: `16 MiB`. */
export const limitText = (name: LimitName, limits: Limits): string => `${limits[name]} ${limitTable[name].unit}`
