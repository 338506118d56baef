import { kept } from '../../model/once.ts'
import type { Source } from '../../model/source.ts'
import { nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { type PackFile, readPackFile } from './pack-file.ts'

/** The files of a pack by what they are for; of folders below it only `locales/` is the pack's. */
export interface PackFolder {
  readonly main: PackFile
  /** What is done to rules of the base. */
  readonly changes?: PackFile
  readonly themes: readonly PackFile[]
  /** Translations, unread: they decide no outcome, and are read when their language is asked for. */
  readonly locales: readonly Source[]
}

export const packFolder = (files: readonly Source[]): PackFolder | undefined => {
  const main = mainFile(files)
  if (!main) return undefined
  const beside = besides(main, files)
  const changes = beside.find(({ name }) => name === 'changes.yaml')
  const themes = beside.filter(file => file !== changes)
  return { main, ...(changes && { changes }), themes, locales: localesOf(main, files) }
}

/** What a pack calls itself and what it extends, before anything else about it is known. */
export const namesIn = (files: readonly Source[]): { readonly own: string; readonly extends?: string } => {
  const root = mainFile(files)?.root
  const [id, version, base] = ['id', 'version', 'extends'].map(key => textOf(nodeAt(root, key)))
  return { own: `${id}@${version}`, ...(base !== undefined && { extends: base }) }
}

const mainFile = (files: readonly Source[]): PackFile | undefined => {
  const [source] = files
    .filter(({ path }) => path === 'pack.yaml' || path.endsWith('/pack.yaml'))
    .sort((a, b) => a.path.length - b.path.length)
  return source && readMain(source)
}

/** Asked for the names in it, and again for the pack. */
const readMain = kept((source: Source) => readPackFile(source, 'pack.yaml'))

const localesOf = (main: PackFile, files: readonly Source[]): readonly Source[] => {
  const folder = main.source.path.slice(0, -main.name.length)
  return files.filter(({ path }) => path.startsWith(folder) && /^locales\/[^/]+\.yaml$/.test(path.slice(folder.length)))
}

const besides = (main: PackFile, files: readonly Source[]): readonly PackFile[] => {
  const folder = main.source.path.slice(0, -main.name.length)
  return files
    .filter(({ path }) => path.startsWith(folder) && /^[^/]+\.ya?ml$/.test(path.slice(folder.length)))
    .map(source => ({ source, name: source.path.slice(folder.length) }))
    .filter(({ name }) => name !== 'pack.yaml')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ source, name }) => readPackFile(source, name))
}
