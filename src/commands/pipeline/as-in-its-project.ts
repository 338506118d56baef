import { calledIn, fullPath, isKnownHere, lieHere, projectFolder } from '../../shell/project-folder.ts'
import { isPackFolder } from '../../shell/standards.ts'
import { isFullPath, standIn } from '../../shell/start-folder.ts'
import type { Command, Given } from '../asking/command.ts'
import { builtInPack } from '../loading/find-pack.ts'

/**
 * Where a command line names a project elsewhere by its full path, the command runs as if it had been started in that
 * project: what a report calls a document is then the same wherever one stands, and tells nothing of the machine. What
 * options name is still meant from where one stood. A working folder that has settings or answers of its own is taken for the
 * project itself, and so is the place of whatever `--settings` names: there, nothing changes.
 */
export const asInItsProject = (command: Command, given: Given): Given => {
  const first = command.arguments.findIndex(({ usage }) => usage === '[paths...]')
  const paths = first < 0 ? [] : given.operands.slice(first).filter(path => path !== '-')
  if (!paths.some(isFullPath) || lieHere(paths) || given.text('settings') !== undefined) return given
  const [files, entry] = given.on('no-settings') ? [answerFiles] : [[...answerFiles, 'waco.yaml'], 'waco']
  if (isKnownHere(files, entry)) return given
  const folder = projectFolder(paths)
  if (folder === undefined) return given
  const called = (path: string): string => calledIn(folder, fullPath(path))
  const operands = given.operands.map((path, at) => (at < first || path === '-' ? path : called(path)))
  // What is typed is put into words of the other folder before one stands there.
  const options = new Map(
    command.options.flatMap(({ flags }) => {
      const name = /--([a-z-]+)/.exec(flags)?.[1] ?? ''
      const meant = inOption[name]
      return meant === undefined ? [] : [[name, given.texts(name).map(text => meant(text, called))] as const]
    }),
  )
  standIn(folder)
  return {
    operands,
    text: option => (options.has(option) ? options.get(option)?.at(-1) : given.text(option)),
    texts: option => options.get(option) ?? given.texts(option),
    on: given.on,
  }
}

const answerFiles = ['waco.lock.yaml', 'waco.baseline.yaml', 'waco.waivers.yaml', 'waco.attestations.yaml']

/** Options that name something on the disk, and how. */
const inOption: Readonly<Record<string, (text: string, called: (path: string) => string) => string>> = {
  baseline: (text, called) => called(text),
  cache: (text, called) => called(text),
  part: (text, called) => called(text),
  to: (text, called) => called(text),
  result: (text, called) => called(text),
  output: (text, called) => {
    const equals = text.indexOf('=')
    return equals < 0 ? text : `${text.slice(0, equals + 1)}${called(text.slice(equals + 1))}`
  },
  // A name alone would be taken for the id of a pack.
  pack: (text, called) =>
    builtInPack(text) === undefined && isPackFolder(text) ? `./${called(text)}`.replace(/^\.\/(?=\.\.?\/)/, '') : text,
}
