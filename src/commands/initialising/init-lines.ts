import { documentName } from '../../model/document.ts'
import type { Skipped } from '../../model/report.ts'
import { settingsFile } from '../../policy/settings/settings-schema.ts'
import { show } from '../../reports/text/show.ts'
import type { Style } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import type { CiSystem } from './ci-systems.ts'
import type { PlannedFile } from './planned-file.ts'
import type { Seen } from './settings-text.ts'

/** What init has found and done. */
export interface Initialised {
  readonly seen: Seen
  readonly skipped: readonly Skipped[]
  readonly systems: readonly CiSystem[]
  readonly plan: readonly PlannedFile[]
  readonly chosen: readonly PlannedFile[]
  /** Paths of those that could not be written, which is told by itself. */
  readonly unwritten: ReadonlySet<string>
  readonly dry: boolean
  readonly language: string
}

/** What was found, what was written, what comes next. */
export const initLines = (done: Initialised, style: Style): readonly string[] => {
  const { say } = style
  const { dry, systems, plan, chosen } = done
  const writes = (path: string): boolean => chosen.some(file => file.path === path)
  const rows: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [say('init.found'), foundTexts(done, style)],
    [
      say('init.files'),
      [...plan.flatMap(file => fileText(file, done, style)), ...(systems.length === 0 ? [say('init.no-ci')] : [])],
    ],
    [
      say('init.next'),
      dry
        ? [say('init.dry')]
        : [
            ...systems.flatMap(({ join, path }) => (join && writes(path) ? [say(join, { path })] : [])),
            ...(writes(settingsFile) ? [say('init.check')] : []),
          ],
    ],
  ]
  const widest = Math.max(...rows.map(([label]) => displayWidth(label)))
  return [
    ...rows.flatMap(([label, texts]) =>
      texts.flatMap((text, at) => hanging(padded(at === 0 ? label : '', widest + 2), text, style.columns, style.faint)),
    ),
    ...(dry ? done.chosen.flatMap(file => textLines(file, style)) : []),
  ]
}

const firstFew = 10

const foundTexts = ({ seen, skipped, language }: Initialised, { say }: Style): readonly string[] => {
  const reason = textIn(language) ?? (text => text)
  const documents = seen.documents.map(document => {
    const readAs = say('document.read-as', { kind: say(`kind.${document.kind}`), format: document.format })
    return say('init.look-alike', { path: show(documentName(document)), reason: readAs })
  })
  const together = seen.subjects
    .map(({ documents: of }) => of.filter(({ describes }) => describes === 'it'))
    .filter(of => of.length > 1)
    .map(of =>
      say('init.together', { documents: of.map(member => show(documentName(member))).join(say('list.between')) }),
    )
  const passed = skipped.map(({ path, because }) =>
    say('init.look-alike', { path: show(path), reason: show(reason(because)) }),
  )
  const few = (texts: readonly string[]): readonly string[] => [
    ...texts.slice(0, firstFew),
    ...(texts.length > firstFew ? [say('summary.more', { n: texts.length - firstFew })] : []),
  ]
  return documents.length === 0
    ? [say('init.no-document'), ...few(passed)]
    : [...few(documents), ...few(together), ...few(passed)]
}

const fileText = (file: PlannedFile, { chosen, unwritten, dry }: Initialised, { say }: Style): readonly string[] => {
  const { path, there, keep } = file
  const named = { path: show(path), what: file.what }
  if (unwritten.has(path)) return []
  if (chosen.includes(file)) {
    if (there) return [say(dry ? 'init.would-replace' : 'init.replaced', named)]
    return [say(dry ? 'init.would-write' : 'init.wrote', named)]
  }
  return [there && keep ? say('init.kept', named) : say('init.declined', { path: named.path })]
}

/** The whole text of a file, where nothing is written yet. */
const textLines = ({ path, text }: PlannedFile, style: Style): readonly string[] => [
  '',
  style.strong(show(path)),
  ...text
    .trimEnd()
    .split('\n')
    .map(line => `  ${show(line)}`.trimEnd()),
]
