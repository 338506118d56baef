/**
 * Which source files are mutated together, by which tests, and how many of a hundred mutants these have to notice. A group has the few
 * test files that are about it: each mutant runs them, so what starts the program, or reads the word lists without need, is left out.
 */
export const groups = [
  {
    name: 'decisive',
    least: 95,
    files: [
      'verdict',
      'gating',
      'exit-code',
      'in-force',
      'standing',
      'tallies',
      'summarise',
      'waive',
      'without-answers',
    ].map(name => `src/engine/${name}.ts`),
    tests: ['engine', 'answers-held', 'run-summary'],
  },
  {
    name: 'checks',
    least: 85,
    files: ['src/checks/**/*.ts', '!src/checks/index.ts'],
    tests: ['checks', 'conditions'],
  },
  {
    name: 'comparison',
    least: 85,
    files: ['src/engine/comparison/*.ts', 'src/engine/baseline/*.ts'],
    tests: ['comparison', 'baseline'],
  },
  {
    name: 'subjects',
    least: 85,
    files: ['src/engine/subjects/*.ts', 'src/engine/evaluate-subjects.ts'],
    tests: ['subjects'],
  },
]
