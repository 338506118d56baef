import type { FindWay } from '../../model/fact.ts'

/** How a fact was found, after "found". */
export const foundText: Readonly<Record<FindWay, string>> = {
  metadata: 'in the metadata',
  heading: 'under a heading',
  label: 'after a label',
  cell: 'in a cell of a table',
  tick: 'as a ticked box',
  prose: 'in running text',
  title: 'in the title',
  file: 'as a file of its own',
}
