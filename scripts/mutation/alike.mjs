const againFails =
  'a finding that fails otherwise than by silence, judged again, fails again: `judgeWith` asks the same question'
const equalKeys = 'what is alike stays in its order: sorting asks only whether something comes before something else'

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
  ...[92, 147].map(line => ({
    path: 'src/engine/waive.ts',
    change: '[] → ["Stryker was here"]',
    line,
    because: 'what stands in it is looked at by no step that comes after',
  })),
]
