import type { Capsule, PackedFile } from '../../model/capsule.ts'
import type { Problem } from '../../model/problem.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { keyOf, type Learned, questionOf } from '../../shell/world.ts'

/** What a run has learned, as a capsule keeps it: in the order of the names, so that one run makes one text. */
export const packed = ({
  files,
  answers,
  folders,
}: Learned): Pick<Capsule, 'files' | 'unreadable' | 'standards' | 'answers' | 'folders'> => {
  const read = sorted(files)
  const told = sorted(answers).map(([key, answer]) => ({ ...questionOf(key), answer }))
  return {
    folders,
    files: read.flatMap(([path, text]) => (typeof text === 'string' ? [fileOf(path, text)] : [])),
    unreadable: read.flatMap(([path, problem]) => (typeof problem === 'string' ? [] : [{ path, problem }])),
    standards: told.flatMap(({ question, about, answer }) =>
      question === 'standards'
        ? [{ name: about, files: (answer as Standard).files.map(({ path, text }) => fileOf(path, text)) }]
        : [],
    ),
    answers: told.filter(({ question }) => question !== 'standards'),
  }
}

/** What a capsule keeps, as a run can learn it. */
export const unpacked = ({ files, unreadable, standards, answers, folders }: Capsule): Learned => ({
  folders,
  files: new Map<string, string | Problem>([
    ...files.map(({ path, text }) => [path, text] as const),
    ...unreadable.map(({ path, problem }) => [path, problem] as const),
  ]),
  answers: new Map<string, unknown>([
    ...answers.map(({ question, about, answer }) => [`${question} ${about}`, answer] as const),
    ...standards.map(({ name, files: texts }) => [keyOf('standards', name), { files: texts, problems: [] }] as const),
  ]),
})

/** As the shell answers: what comes with the program is whole, or the run does not begin. */
interface Standard {
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

const fileOf = (path: string, text: string): PackedFile => ({ path, sha256: textDigest(text), text })

const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
