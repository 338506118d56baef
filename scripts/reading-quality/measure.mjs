import { comparisonOf, saidOf } from './compare.mjs'
import { byDocument, byTopic, totalOf } from './groups.mjs'

/**
 * All figures over labelled documents. `languageOf` says in which language a path is written, `readFormats` which formats have a
 * reader; a document of any other format counts as it comes out: nothing was said of it.
 */
export const measure = (labelled, records, languageOf, readFormats) => {
  const documents = labelled.map(wanted => comparisonOf(wanted, saidOf(wanted.path, records)))
  const inReach = documents.filter(({ format }) => readFormats.includes(format))
  return {
    total: totalOf('all labelled', documents),
    read: totalOf('of a format that is read', inReach),
    topics: byTopic(documents),
    readTopics: byTopic(inReach),
    formats: byDocument(documents, ({ format }) => format),
    languages: byDocument(documents, ({ path }) => languageOf(path)),
  }
}

/** The sentence that `score.mjs` prints, from our counts: the two have to agree to the digit. */
export const scoreLines = ({ total: { counts, shares } }) => [
  `documents ${counts.documents}, not reported ${counts.documents - counts.reported}, kind right ${share(shares.kind)}`,
  `facts ${counts.labels}, right ${share(shares.right)}; present: precision ${(shares.precision ?? 0).toFixed(3)}, recall ${(shares.recall ?? 0).toFixed(3)}, F1 ${share(shares.f1 || undefined)}; place right ${share(shares.place)}`,
]

const share = value => (value === undefined ? 'n/a' : value.toFixed(3))
