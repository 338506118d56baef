import { bootstrap, sharesOf, sum, wilson } from './figures.mjs'

/** Figures of one group of labels. `documents` are comparisons; labels that the group leaves out count nowhere in it. */
const groupOf = (name, documents) => {
  const sheets = documents.map(({ document, labels }) => sum([document, ...labels.map(({ counts }) => counts)]))
  const counts = sum(sheets)
  return {
    name,
    counts,
    shares: sharesOf(counts),
    wilson: wilson(counts.right ?? 0, counts.labels ?? 0),
    rightRange: bootstrap(sheets, ({ right }) => right),
    f1Range: bootstrap(sheets, ({ f1 }) => f1),
  }
}

export const totalOf = (name, documents) => groupOf(name, documents)

/** One group per format, language or whatever else documents differ in. */
export const byDocument = (documents, keyOf) =>
  [...grouped(documents, keyOf)].map(([name, own]) => groupOf(name, own)).sort(byName)

/** One group per topic of the labels. */
export const byTopic = documents =>
  [...new Set(documents.flatMap(({ labels }) => labels.map(({ topic }) => topic)))]
    .map(topic => groupOf(topic, withOnly(documents, topic)))
    .sort(byName)

const withOnly = (documents, wanted) =>
  documents
    .map(document => ({ ...document, labels: document.labels.filter(({ topic }) => topic === wanted) }))
    .filter(({ labels }) => labels.length > 0)

/** In the order of their first member. */
export const grouped = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const byName = (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)

/** What the page promises to say: a group whose answers or whose `present` are right too seldom. */
export const limit = 0.9
export const staysBelow = ({ shares }) => [shares.right, shares.f1].some(value => value !== undefined && value < limit)

/** Right often enough, and yet so few labels that less than the limit cannot be ruled out. */
export const cannotTell = group => !staysBelow(group) && group.wilson !== undefined && group.wilson[0] < limit
