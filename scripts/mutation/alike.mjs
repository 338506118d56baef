const againFails =
  'a finding that fails otherwise than by silence, judged again, fails again: `judgeWith` asks the same question'
const equalKeys = 'what is alike stays in its order: sorting asks only whether something comes before something else'

const spared = 'the same comes out; only work is spared'
const differOnly = 'only what differs is compared there'

/** Mutants that no test can notice, because the program does the same with them, each with the reason; they are counted apart. */
export const alike = [
  {
    path: 'src/engine/siblings.ts',
    change: "judgement.outcome !== 'pass' → false",
    because: 'what does not pass then is the failure by silence that was found before, made once more',
  },
  {
    path: 'src/engine/siblings.ts',
    change: 'siblings.size === 0 → false',
    because: 'without siblings every finding stays as it is; only the work is spared',
  },
  {
    path: 'src/engine/siblings.ts',
    change: 'own.filter(isDocumentRule) → own',
    because: 'no finding on a document has the name of a rule about several',
  },
  ...[
    "finding.gaps.every(({ saw }) => saw.is === 'missing') → finding.gaps.some(({ saw }) => saw.is === 'missing')",
    "saw.is === 'missing' → true",
  ].map(change => ({ path: 'src/engine/siblings.ts', change, because: againFails })),
  ...['documents.length > 1 → true', 'documents.length > 1 → documents.length >= 1'].map(change => ({
    path: 'src/engine/siblings.ts',
    change,
    because: 'a family of one has nobody who could answer',
  })),
  {
    path: 'src/engine/attest.ts',
    change: 'text === undefined → false',
    because: 'no attestation has no text, so that one which cannot be told is another in any case',
  },
  {
    path: 'src/engine/attest.ts',
    change: "finding.outcome !== 'needs-review' → false",
    line: 112,
    because: 'only open questions have an attestation that is used',
  },
  {
    path: 'src/engine/lies-within.ts',
    change: "pointer.split('/').filter(Boolean) → pointer.split('/')",
    because: 'steps that are empty are left out once more when the way is read',
  },
  {
    path: 'src/engine/standing.ts',
    change: 'withdrawn !== undefined → true',
    because: 'nothing is earlier than a rule that is never withdrawn: `undefined <= asOf` is false',
  },
  { path: 'src/engine/summarise.ts', change: 'first < 0 → false', because: equalKeys },
  {
    path: 'src/engine/summarise.ts',
    change: "(keysA[first] ?? '') < (keysB[first] ?? '') → (keysA[first] ?? '') <= (keysB[first] ?? '')",
    because: 'only keys that differ are compared there',
  },
  {
    path: 'src/engine/waive.ts',
    change: 'setting.judged(id)?.parts ?? [] → setting.judged(id)?.parts && []',
    because: 'an answer in a comment is held against lines, and not against parts',
  },
  ...['true', 'false', 'a.waiver.created >= b.waiver.created', 'a.waiver.created <= b.waiver.created'].map(becomes => ({
    path: 'src/engine/waive.ts',
    change: `a.waiver.created > b.waiver.created → ${becomes}`,
    because: equalKeys,
  })),
  {
    path: 'src/engine/waive.ts',
    change: "finding.outcome !== 'fail' → false",
    line: 159,
    because: 'only failures have a waiver that is used',
  },
  {
    path: 'src/engine/waive.ts',
    change: "each.fate.is === 'used' → true",
    line: 149,
    because: 'only used ones are in the list',
  },
  {
    path: 'src/engine/waive.ts',
    change: 'a.path < b.path → a.path <= b.path',
    because: 'only paths that differ are compared there',
  },
  {
    path: 'src/engine/siblings.ts',
    change: '[] → ["Stryker was here"]',
    line: 64,
    because: 'every document of a family is one of those that are kept',
  },
  {
    path: 'src/engine/siblings.ts',
    change:
      '[...documentKinds.flatMap(kind => clustersOf(free, kind)), ...declared] … → [...documentKinds.flatMap(kind => clustersOf(free, kind)), ...declared]',
    because: 'a family of one has nobody who could answer',
  },
  {
    path: 'src/engine/siblings.ts',
    change: "finding.outcome === 'fail' && finding.gaps.every(({ saw }) => saw.is === 'missing') → true",
    because: 'what does not fail comes out again as it was: `judgeWith` asks nobody else then',
  },
  { path: 'src/engine/beside.ts', change: 'facts.length === 0 → false', because: spared },
  { path: 'src/engine/beside.ts', change: 'beside.length === 0 → false', because: spared },
  {
    path: 'src/engine/beside.ts',
    change: '[] → ["Stryker was here"]',
    line: 46,
    because: 'what stands in it is no topic that a rule asks about',
  },
  {
    path: 'src/engine/cite.ts',
    change: 'line.end - line.start <= most.line → line.end - line.start < most.line',
    because: 'of a line of just so many characters nothing is cut away',
  },
  {
    path: 'src/engine/disagree.ts',
    change: 'spdx?.toLowerCase() → spdx?.toUpperCase()',
    because: 'licenses are only compared with each other',
  },
  {
    path: 'src/engine/evaluate.ts',
    change: 'rules … → rules',
    because: 'no document is of the kind that rules about several are for',
  },
  {
    path: 'src/engine/evaluate-subjects.ts',
    change: 'document === undefined → false',
    because: 'a document that is none of those that were read ends the run as a bug in any case',
  },
  {
    path: 'src/engine/judged-text.ts',
    change: "on.is === 'fact' → true",
    line: 45,
    because: 'where there is no fact there is none to hand on',
  },
  {
    path: 'src/engine/judged-text.ts',
    change: "case 'not-judged': … → case 'not-judged':",
    because: 'a switch that ends without an answer gives none, as this one does',
  },
  {
    path: 'src/engine/judged-text.ts',
    change: '[] → ["Stryker was here"]',
    line: 98,
    because: 'what stands in it is no topic',
  },
  {
    path: 'src/engine/discrepancies.ts',
    change: 'known.length > entries → known.length >= entries',
    because: 'what is as it says is never told',
  },
  {
    path: 'src/engine/discrepancies.ts',
    change: 'counts.unreadable < made → counts.unreadable <= made',
    because: 'what is as it says is never told',
  },
  {
    path: 'src/engine/discrepancies.ts',
    change: '[] → ["Stryker was here"]',
    line: 186,
    because: 'what stands in it is no failure',
  },
  {
    path: 'src/engine/unmet.ts',
    change: '[] → ["Stryker was here"]',
    line: 79,
    because: 'what stands in it is no finding',
  },
  {
    path: 'src/engine/unmet.ts',
    change: 'one.id < other.id → one.id <= other.id',
    because: 'rules of one name are told alike, whichever comes first',
  },
  { path: 'src/engine/unmet.ts', change: 'one < other → one <= other', because: differOnly },
  { path: 'src/engine/coverage.ts', change: 'left < right → left <= right', because: differOnly },
  {
    path: 'src/engine/coverage.ts',
    change: '[] → ["Stryker was here"]',
    line: 51,
    because: 'no clause is empty',
  },
  { path: 'src/engine/census/count-cards.ts', change: 'a < b → a <= b', because: differOnly },
  { path: 'src/engine/census/seen-texts.ts', change: 'key !== 0 → true', because: spared },
  {
    path: 'src/engine/census/seen-texts.ts',
    change: 'count * 2 > table.length → count * 2 >= table.length',
    because: 'a table that has grown one text sooner knows the same texts',
  },
  {
    path: 'src/engine/forecast/forecast.ts',
    change: 'day !== undefined → true',
    because: 'no day is later than none: `undefined > from` is false',
  },
  {
    path: 'src/engine/forecast/forecast.ts',
    change: '[] → ["Stryker was here"]',
    line: 64,
    because: 'what stands in it is no rule',
  },
  ...['before.get(key)?.finding → before.get(key).finding', 'was === undefined → false'].map(change => ({
    path: 'src/engine/forecast/forecast.ts',
    change,
    because: 'what is judged on one day is judged on every day, whether it counts or not',
  })),
  {
    path: 'src/engine/forecast/forecast.ts',
    change: 'nameOf(a) < nameOf(b) → nameOf(a) <= nameOf(b)',
    because: differOnly,
  },
  {
    path: 'src/engine/forecast/forecast.ts',
    change: "case 'withdrawn': … → case 'withdrawn':",
    because:
      'what comes next in the switch names such events alike but for their rule, by which they are still told apart',
  },
  { path: 'src/engine/forecast/turning-days.ts', change: 'rules … → rules', because: spared },
  {
    path: 'src/engine/forecast/turning-days.ts',
    change: 'isSubjectRule(rule) → true',
    because: 'a rule of either kind is watched in the same way; only its types differ',
  },
  {
    path: 'src/engine/forecast/turning-days.ts',
    change: '[] → ["Stryker was here"]',
    because: 'every number between two days is a day',
  },
  { path: 'src/checks/answers/compile-schema.ts', change: 'loaded → false', because: spared },
  {
    path: 'src/checks/answers/compile-schema.ts',
    change: '[] → ["Stryker was here"]',
    because: 'a validator that refuses a value has said why',
  },
  {
    path: 'src/checks/answers/compile-schema.ts',
    change: 'false → true',
    line: 36,
    because: 'a schema that is none is refused when a pack is read, and comes here never',
  },
  {
    path: 'src/checks/answers/compile-schema.ts',
    change: '() => pattern → () => undefined',
    because: 'patterns without a name are told apart by themselves',
  },
  {
    path: 'src/checks/answers/compile-schema.ts',
    change: "{ code: 'linearPattern' } → {}",
    because: 'it is read where the source of a validator is written out, which we do nowhere',
  },
  ...[68, 71].map(line => ({
    path: 'src/checks/fresh.ts',
    change: '[] → ["Stryker was here"]',
    line,
    because: 'what stands in it is no date: it lies neither before nor after a day',
  })),
  {
    path: 'src/checks/fresh.ts',
    change: 'date.first > today → date.first >= today',
    because: 'where a date is of today the rule has passed',
  },
  {
    path: 'src/engine/plan/plan-of.ts',
    change:
      'closings.every(each => each.reduce((ways, { edits }) => ways * edits.length, 1) <= mostWay → closings.some(each => each.reduce((ways, { edits }) => ways * edits.length, 1) <= mostWays',
    because: 'only where all gaps are closed together there are so many ways, and then there is one set of them',
  },
  ...['part !== undefined → true', 'finding.part !== undefined → true'].map(change => ({
    path: 'src/engine/plan/plan-of.ts',
    change,
    because: 'the name of a document without a part is its path',
  })),
  {
    path: 'src/engine/plan/plan-of.ts',
    change: 'rank(edit) < rank(before) → rank(edit) <= rank(before)',
    because: 'edits of one name that do the same are alike',
  },
  {
    path: 'src/engine/plan/plan-of.ts',
    change: 'edit === undefined → false',
    because: 'every edit of the order is one of those that close a gap',
  },
  {
    path: 'src/engine/plan/plan-of.ts',
    change: "gap.wanted.is === 'answer' → true",
    because: 'only an answer has to show anything',
  },
  ...[19, 22, 70].map(line => ({
    path: 'src/engine/plan/in-order.ts',
    change: '[] → ["Stryker was here"]',
    line,
    because: 'every edit that is scored has a failure that it helps to clear',
  })),
  ...['part > 0 → true', 'part > 0 → part >= 0'].map(change => ({
    path: 'src/engine/plan/in-order.ts',
    change,
    because: 'an edit that brings nothing nearer is needless, and taken out again',
  })),
  ...[
    ['by-length', 'a < b → a <= b'],
    ['infer-subjects', 'a.id < b.id → a.id <= b.id'],
    ['parts', 'documentName(a) < documentName(b) → documentName(a) <= documentName(b)'],
  ].map(([file, change]) => ({
    path: `src/engine/subjects/${file}.ts`,
    change,
    because: 'no two documents have one name',
  })),
  {
    path: 'src/engine/subjects/mentions.ts',
    change: '/[\\s,;:()]+/ → /[\\s,;:()]/',
    because: 'what is empty between two signs is left out in any case',
  },
  {
    path: 'src/engine/subjects/mentions.ts',
    change: '[] → ["Stryker was here"]',
    line: 39,
    because: 'what stands in it is not written as names are compared',
  },
  { path: 'src/engine/subjects/nearest.ts', change: '!names.has(name) → false', because: spared },
  { path: 'src/engine/subjects/neighbours.ts', change: "key === '' → false", because: spared },
  {
    path: 'src/engine/subjects/neighbours.ts',
    change: "target.is === 'file' → true",
    because: 'what is no file has no path',
  },
  ...['other === several → false', '[] → ["Stryker was here"]'].map(change => ({
    path: 'src/engine/subjects/neighbours.ts',
    change,
    because: 'what is put in its place is of no kind, and only documents of some kind are asked for',
  })),
  {
    path: 'src/engine/subjects/neighbours.ts',
    change: 'other === cluster → false',
    line: 65,
    because: 'a document that links to itself is neither a card that it could be about nor a part of itself',
  },
  {
    path: 'src/engine/subjects/parts.ts',
    change: "cluster.kind !== 'model-card' → false",
    because: 'what is no card is never the only card around',
  },
  {
    path: 'src/engine/subjects/told-apart.ts',
    change: '[] → ["Stryker was here"]',
    because: 'a name without letters and one with a gap in a word both tell nothing apart',
  },
  {
    path: 'src/engine/baseline/hold-to-baseline.ts',
    change: "fate.is === 'needed' → true",
    because: 'only what is needed says that it is in part',
  },
  {
    path: 'src/engine/baseline/hold-to-baseline.ts',
    change: "finding.outcome === 'fail' → true",
    because: 'only failures are known',
  },
  {
    path: 'src/engine/baseline/match-baseline.ts',
    change: 'known === undefined → false',
    because: 'of a rule that was not asked nothing was found, and that is told before',
  },
  {
    path: 'src/engine/baseline/next-baseline.ts',
    change: '[] → ["Stryker was here"]',
    line: 104,
    because: 'a list that does not know a document of its own is refused when it is read',
  },
  ...[33, 38].map(line => ({
    path: 'src/engine/baseline/next-baseline.ts',
    change: '[] → ["Stryker was here"]',
    line,
    because: 'no finding and no pack is called as what stands in it',
  })),
  {
    path: 'src/engine/baseline/sketch.ts',
    change: 'part !== undefined → true',
    because: 'the key of a document without a part is that of one whose part is not told',
  },
  ...[92, 147].map(line => ({
    path: 'src/engine/waive.ts',
    change: '[] → ["Stryker was here"]',
    line,
    because: 'what stands in it is looked at by no step that comes after',
  })),
]
