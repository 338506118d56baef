/**
 * What every tool is asked, once: each writes it as its own rules. Whatever a tool can say, it says: a key or a section has to be
 * there, with something in it, and that something may be none of the usual blanks.
 */
export const cardQuestions = [
  { id: 'license', keys: ['license'], headings: ['License', 'Licence'] },
  { id: 'intended-use', keys: [], headings: ['Intended use', 'Intended uses', 'Direct use'] },
  { id: 'out-of-scope-use', keys: [], headings: ['Out-of-scope use', 'Out-of-scope uses'] },
  { id: 'limitations', keys: [], headings: ['Limitations', 'Known limitations'] },
  { id: 'human-oversight', keys: [], headings: ['Human oversight'] },
  { id: 'stop-procedure', keys: [], headings: ['Stop procedure'] },
  { id: 'citation', keys: [], headings: ['Citation'] },
  { id: 'training-procedure', keys: [], headings: ['Training procedure'] },
  { id: 'vulnerability-reporting', keys: [], headings: ['Reporting vulnerabilities'] },
]

/** The same for disclosures in YAML, by the path of a key. */
export const disclosureQuestions = [
  { id: 'name', path: 'system.name' },
  { id: 'version', path: 'system.version' },
  { id: 'summary', path: 'system.summary' },
  { id: 'contact', path: 'provider.contact' },
  { id: 'intended-use', path: 'use.intended' },
  { id: 'intended-users', path: 'use.users' },
  { id: 'out-of-scope-use', path: 'use.out-of-scope' },
  { id: 'ai-interaction-notice', path: 'notice' },
  { id: 'data-used', path: 'data.used' },
  { id: 'human-oversight', path: 'oversight.human' },
  { id: 'stop-procedure', path: 'oversight.stop' },
  { id: 'limitations', path: 'limitations' },
  { id: 'complaint-channel', path: 'complaints' },
  { id: 'vulnerability-reporting', path: 'security.reporting' },
]

/** What nobody takes for an answer, as a pattern that all tools understand; letters are compared without regard to case. */
export const blanks = ['\\[?more information needed\\]?', 'to ?do\\b', 'tbd\\b']
