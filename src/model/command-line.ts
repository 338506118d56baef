/** Where a problem stands that is about what was typed. */
export const commandLine = { path: 'command line' } as const
