import { grouped } from './groups.mjs'
import { columns } from './tables.mjs'

/** One line per kind and format of the manifest: a file that is none of ours is right when it is left alone. */
export const recognitionTable = (rows, found) => {
  const lines = [...grouped(rows, ({ kind, format }) => `${kind}/${format}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, files]) => line(group, files, found))
  return columns([
    ['kind/format', 'files', 'kind right', 'kind wrong', 'not recognised', 'format right'],
    ...lines,
    line(
      'documents',
      rows.filter(({ kind }) => kind !== 'other'),
      found,
    ),
    line(
      'none of ours',
      rows.filter(({ kind }) => kind === 'other'),
      found,
    ),
  ])
}

const line = (name, files, found) => {
  const count = test => files.filter(file => test(file, found.get(file.path))).length
  return [
    name,
    files.length,
    count((file, said) => (said?.kind ?? 'other') === file.kind),
    count((file, said) => said?.kind && said.kind !== file.kind),
    count((_, said) => !said?.kind),
    count((file, said) => file.kind !== 'other' && said?.format === file.format),
  ]
}
