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
    files: ['src/checks/**/*.ts', '!src/checks/index.ts'],
    tests: ['checks', 'parser-words'],
  },
  {
    name: 'judging',
    least: 85,
    files: inEngine('evaluate', 'beside', 'cite', 'recognise', 'siblings', 'disagree'),
    tests: ['engine', 'cite', 'siblings'],
  },
  {
    name: 'texts',
    least: 85,
    files: inEngine('judged-text', 'marks', 'wanted-topics'),
    tests: ['marks'],
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
    files: ['src/engine/comparison/*.ts'],
    tests: ['comparison-parts'],
  },
  {
    name: 'baseline',
    least: 85,
    files: ['src/engine/baseline/*.ts'],
    tests: ['baseline'],
  },
  {
    name: 'subjects',
    least: 85,
    files: ['src/engine/subjects/*.ts', 'src/engine/evaluate-subjects.ts'],
    tests: ['subjects'],
  },
  {
    name: 'forecast',
    least: 85,
    files: ['src/engine/forecast/*.ts'],
    tests: ['forecast'],
  },
  {
    name: 'plan',
    least: 85,
    files: ['src/engine/plan/*.ts'],
    tests: ['plan'],
  },
]
