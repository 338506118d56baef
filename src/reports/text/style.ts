import { Chalk, type ChalkInstance } from 'chalk'
import type { Outcome } from '../../model/finding.ts'
import type { Verdict } from '../../model/report.ts'
import type { Appearance } from '../../model/report-format.ts'
import { english, type Say } from '../words/say.ts'

/** Colours, signs and words for one appearance; whatever colour says, a word says as well. */
export interface Style {
  readonly columns: number
  readonly say: Say
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly outcome: (outcome: Outcome, text: string) => string
  readonly verdict: (verdict: Verdict, text: string) => string
  readonly bar: string
  readonly arrow: string
  readonly dot: string
  readonly ellipsis: string
}

export const styleFor = (appearance: Appearance, say: Say = english): Style => ({
  columns: appearance.columns,
  say,
  // Chalk does not know NO_COLOR: the level is decided outside and handed in. Without colours it need not be loaded.
  ...(appearance.colour === 0 ? noPaints : paintsOf(new Chalk({ level: appearance.colour }))),
  ...(appearance.unicode ? unicodeSigns : asciiSigns),
})

type Paints = Pick<Style, 'strong' | 'faint' | 'outcome' | 'verdict'>

const noPaints: Paints = {
  strong: text => text,
  faint: text => text,
  outcome: (_, text) => text,
  verdict: (_, text) => text,
}

const paintsOf = (chalk: ChalkInstance): Paints => {
  const outcomes = outcomePaints(chalk)
  const verdicts: Readonly<Record<Verdict, ChalkInstance>> = {
    conformant: chalk.green,
    'not-conformant': chalk.red,
    undetermined: chalk.yellow,
  }
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    outcome: (outcome, text) => outcomes[outcome](text),
    verdict: (verdict, text) => chalk.bold(verdicts[verdict](text)),
  }
}

const unicodeSigns = { bar: '│', arrow: '→', dot: '·', ellipsis: '…' } as const
const asciiSigns = { bar: '|', arrow: '->', dot: '-', ellipsis: '...' } as const

const outcomePaints = (chalk: ChalkInstance): Readonly<Record<Outcome, ChalkInstance>> => ({
  pass: chalk.green,
  fail: chalk.red,
  'not-applicable': chalk.dim,
  'needs-review': chalk.cyan,
  'not-judged': chalk.yellow,
  waived: chalk.magenta,
  attested: chalk.blue,
})
