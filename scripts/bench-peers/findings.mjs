/**
 * Which documents each tool flags, beside what was planted: how many of the planted faults of each kind it finds, what it flags
 * that is no fault, and what of its right findings we lack.
 */
export const foundBy = (flags, planted, ours) => {
  const flagged = keyed(flags)
  const faults = planted.filter(({ faulty }) => faulty)
  const truth = keyed(faults)
  return {
    byKind: Object.fromEntries(
      kindsOf(planted).map(({ how }) => {
        const all = faults.filter(fault => fault.how === how)
        return [how, { found: all.filter(fault => flagged.has(key(fault))).length, of: all.length }]
      }),
    ),
    wrong: [...flagged].filter(each => !truth.has(each)),
    notOurs: ours && [...flagged].filter(each => truth.has(each) && !ours.has(each)),
  }
}

export const keyed = flags => new Set(flags.map(key))
export const kindsOf = planted => {
  const faults = planted.filter(({ faulty }) => faulty)
  return [...new Set(faults.map(({ how }) => how))].map(how => ({ how }))
}
const key = ({ path, question }) => `${path} ${question}`
