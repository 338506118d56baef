// Generated from the files of this folder by `npm run generate`; do not edit.

import type { CommandEntry } from './asking/command.ts'

export const commands: readonly CommandEntry[] = [
  { name: 'attest', load: async () => (await import('./attest.ts')).attest },
  { name: 'baseline', load: async () => (await import('./baseline.ts')).baseline },
  { name: 'cache', load: async () => (await import('./cache.ts')).cache },
  { name: 'capsule', load: async () => (await import('./capsule.ts')).capsule },
  { name: 'census', load: async () => (await import('./census.ts')).census },
  { name: 'check', load: async () => (await import('./check.ts')).check },
  { name: 'diff', load: async () => (await import('./diff.ts')).diff },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
  { name: 'filter', load: async () => (await import('./filter.ts')).filter },
  { name: 'fix', load: async () => (await import('./fix.ts')).fix },
  { name: 'forecast', load: async () => (await import('./forecast.ts')).forecast },
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'inspect', load: async () => (await import('./inspect.ts')).inspect },
  { name: 'merge', load: async () => (await import('./merge.ts')).merge },
  { name: 'pack', load: async () => (await import('./pack.ts')).pack },
  { name: 'packs', load: async () => (await import('./packs.ts')).packs },
  { name: 'plan', load: async () => (await import('./plan.ts')).plan },
  { name: 'replay', load: async () => (await import('./replay.ts')).replay },
  { name: 'report', load: async () => (await import('./report.ts')).report },
  { name: 'rules', load: async () => (await import('./rules.ts')).rules },
  { name: 'scaffold', load: async () => (await import('./scaffold.ts')).scaffold },
  { name: 'settings', load: async () => (await import('./settings.ts')).settings },
  { name: 'sign', load: async () => (await import('./sign.ts')).sign },
  { name: 'verify', load: async () => (await import('./verify.ts')).verify },
  { name: 'waive', load: async () => (await import('./waive.ts')).waive },
]
