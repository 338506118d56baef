/** What can be done with a baseline, in the order of its help. */
export const baselineActions = [
  { name: 'create', usage: '[paths...]', summary: 'list all that fails now; asks for a reason' },
  {
    name: 'update',
    usage: '[paths...]',
    summary: 'take out what is mended, follow renamed files; with a reason, add what newly fails',
  },
  { name: 'prune', usage: '[paths...]', summary: 'take out what is mended, and nothing else' },
  { name: 'show', usage: '', summary: 'what is listed, since when and why' },
] as const

export type BaselineAction = (typeof baselineActions)[number]['name']
