const inEngine = (...names) => names.map(name => `src/engine/${name}.ts`)

/**
 * Which source files are mutated together, by which tests, and how many of a hundred mutants these have to notice. A group has the few
 * test files that are about it: each mutant runs them, so what starts the program, or reads the word lists without need, is left out.
 */
export const groups = [
  {
    name: 'decisive',
    least: 95,
    files: inEngine(
      'verdict',
      'gating',
      'exit-code',
      'in-force',
      'standing',
      'tallies',
      'alike',
      'summarise',
      'waive',
      'without-answers',
    ),
    tests: ['engine', 'answers-held', 'run-summary'],
  },
  {
    name: 'answers',
    least: 95,
    files: inEngine('attest', 'why-no-finding', 'lies-within'),
    tests: ['attested', 'answers-held'],
  },
  {
    name: 'checks',
    least: 85,
    files: ['src/checks/'],
    but: ['src/checks/answers/compile-schema.ts'],
    tests: ['checks', 'parser-words', 'subject-checks'],
  },
  {
    // It keeps the validator that it has made: with modules that are kept, one change in it would be tried with the validator of another.
    name: 'schemas',
    least: 85,
    files: ['src/checks/answers/compile-schema.ts'],
    tests: ['checks'],
    anew: true,
  },
  {
    name: 'judging',
    least: 85,
    files: inEngine('evaluate', 'beside', 'cite', 'recognise', 'siblings', 'disagree', 'other-day'),
    tests: ['engine', 'cite', 'siblings', 'other-day'],
  },
  {
    name: 'texts',
    least: 85,
    files: inEngine('judged-text', 'judged-texts', 'marks', 'wanted-topics'),
    tests: ['marks', 'engine-parts'],
  },
  {
    name: 'parts',
    least: 85,
    files: ['src/engine/census/', ...inEngine('contradictions', 'coverage', 'shard')],
    tests: ['engine-parts'],
  },
  {
    name: 'silence',
    least: 85,
    files: inEngine('unmet', 'tried-lines', 'tried-paths'),
    tests: ['negative-space'],
  },
  {
    name: 'saved',
    least: 85,
    files: inEngine('discrepancies'),
    tests: ['discrepancies'],
  },
  {
    name: 'comparison',
    least: 85,
    files: ['src/engine/comparison/'],
    tests: ['comparison-parts'],
  },
  {
    name: 'baseline',
    least: 85,
    files: ['src/engine/baseline/'],
    tests: ['baseline', 'baseline-matching'],
  },
  {
    name: 'subjects',
    least: 85,
    files: ['src/engine/subjects/', ...inEngine('evaluate-subjects')],
    tests: ['subjects', 'found-again'],
  },
  {
    name: 'forecast',
    least: 85,
    files: ['src/engine/forecast/'],
    tests: ['forecast'],
  },
  {
    name: 'plan',
    least: 85,
    files: ['src/engine/plan/'],
    tests: ['plan-parts'],
  },
]

/** The source files of a group: those that it names, and all in folders that it names but for the generated lists. */
export const filesOf = ({ files, but = [] }, sources) =>
  files
    .flatMap(file => (file.endsWith('/') ? sources.filter(path => path.startsWith(file) && isTried(path)) : [file]))
    .filter(file => !but.includes(file))

/** Whether a file has anything that could be changed: a list of what stands in a folder is compared with the folder. */
export const isTried = path => path.endsWith('.ts') && !path.endsWith('/index.ts')
