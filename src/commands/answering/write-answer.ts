import type { Problem } from '../../model/problem.ts'
import { answersUnread } from '../../policy/answers/answer-problems.ts'
import { show } from '../../reports/text/show.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'
import { sayIn } from '../../reports/words/say.ts'
import { lookUp } from '../../shell/look-up.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { writeOut, writeWhole } from '../../shell/write.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { tell } from '../telling/tell.ts'

/** A file with an answer in it that was not there before. */
export interface Written {
  readonly path: string
  /** The whole of the file. */
  readonly text: string
  readonly line: number
  /** What was added. */
  readonly shown: string
  readonly answer: { readonly rule: string; readonly document: string; readonly expires: string }
}

/** Writes the file, and shows what was added to it and where. */
export const writeAnswer = async ({ path, text, line, shown, answer }: Written, language: string): Promise<number> => {
  const lost = writeWhole(path, text)
  if (lost !== undefined) return notWritten(lost)
  const say = sayIn(language)
  const head = say('answers.written', {
    place: `${show(path)}:${line}`,
    rule: show(answer.rule),
    document: show(answer.document),
    until: answer.expires,
  })
  const lines = shown.split('\n').map(each => (each === '' ? '' : `  ${show(each)}`))
  const told = await writeOut(uncommanded([head, ...lines].join('\n')))
  return typeof told === 'string' ? exitCodes.fine : notWritten(told)
}

/** The text of a file of answers; empty where there is none yet. */
export const documentIn = async (path: string): Promise<string | Problem> => {
  if (!(await lookUp([path])).has(path)) return ''
  const source = await readSource(path)
  return isProblem(source) ? answersUnread(source) : source.text
}

const notWritten = async (problem: Problem): Promise<number> => {
  await tell([problem])
  return exitCodes.incomplete
}
