import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import type { Appearance } from '../../model/report-format.ts'
import { problemIn, textIn } from '../words/problem-in.ts'
import { sayIn } from '../words/say.ts'
import { placeText } from './place.ts'
import { graphemes, show } from './show.ts'
import { styleFor } from './style.ts'
import { uncommanded } from './uncommanded.ts'
import { displayWidth, hanging } from './wrap.ts'

/** Places that are called by words of ours. */
const noFiles: ReadonlySet<string> = new Set([commandLine.path, 'standard input'])

/** Somebody may have quoted a whole file: its beginning is enough to find it. */
const brief = (text: string): string =>
  text.replace(/(["“])([^"”]{301,})(["”])/gu, (_, opens: string, said: string, closes: string) => {
    return `${opens}${graphemes(said.slice(0, 300)).slice(0, 80).join('')}…${closes}`
  })

/** A problem as people read it, in a language: what, why, how to mend it, where. Ends in a newline. */
export const problemText = (told: Problem, appearance: Appearance, language: string): string => {
  const problem = problemIn(told, language)
  const style = styleFor(appearance, sayIn(language))
  const labels = { why: style.say('label.why'), mend: style.say('label.mend'), where: style.say('label.where') }
  const place = placeText(problem.at)
  const where = noFiles.has(place) ? (textIn(language)?.(place) ?? place) : place
  const widest = Math.max(...Object.values(labels).map(displayWidth))
  const part = (label: keyof typeof labels, text: string): readonly string[] => {
    const indent = `  ${labels[label]}${' '.repeat(widest - displayWidth(labels[label]))} `
    return hanging(indent, show(brief(text)), style.columns, style.faint)
  }
  const lines = [
    ...hanging('waco: ', show(brief(problem.what)), style.columns, style.strong),
    ...part('why', problem.why),
    ...part('mend', problem.fix),
    ...part('where', where),
    '',
  ]
  return uncommanded(lines.join('\n'))
}
