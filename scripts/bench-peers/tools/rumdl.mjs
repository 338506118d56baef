/** A native linter of Markdown. It takes no rules of others, so it judges form alone; what it finds cannot be compared, what it takes can. */
export const rumdl = {
  name: 'rumdl',
  packages: ['rumdl@0.2.75'],
  configure: () => {},
  runs: [
    {
      documents: 'cards',
      rules: 'its default rules',
      command: bin => [...programOf(bin), 'check', '--no-cache', '--no-config', 'cards'],
      ends: [0, 1],
    },
  ],
}

/** What npm starts is a program of Node that starts the other one: it is started as everybody starts it. */
const programOf = bin => [process.execPath, bin('rumdl', 'rumdl')]
