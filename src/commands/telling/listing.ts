import type { Problem } from '../../model/problem.ts'
import type { Appearance } from '../../model/report-format.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { languageTyped } from './language.ts'
import { type Manner, mannerOf } from './manner.ts'
import { type Output, parseOutputs, writeOutputs } from './outputs.ts'
import { tell } from './tell.ts'

/** One way of writing a list of `Item`s. */
interface ListingFormat<Item> {
  readonly name: string
  readonly render: (items: Item, appearance: Appearance) => string
}

/** What a list needs to know when it is for people in some language: machines read the English words whatever it is. */
interface Spoken {
  readonly language: string
  readonly inEnglish: unknown
}

/** Writes data as lines for people or as JSON, as `-o` asks; returns the exit code. */
export const writeListing = async <Item>(
  given: Given,
  items: Item,
  lines: (items: Item, appearance: Appearance) => readonly string[],
  { language, inEnglish }: Spoken = { language: languageTyped(given), inEnglish: items },
): Promise<number> => {
  const people: ListingFormat<Item> = {
    name: 'terminal',
    render: (value, appearance) => uncommanded(`${lines(value, appearance).join('\n')}\n`),
  }
  const machines: ListingFormat<Item> = { name: 'json', render: () => `${jsonText(inEnglish, 2)}\n` }
  const manner = mannerOf(given)
  if ('code' in manner) return refuse([manner], language)
  const outputs = parseOutputs(given.texts('output'), [people, machines], people)
  return outputs.problems.length > 0
    ? refuse(outputs.problems, language)
    : writeAll(outputs.value, items, manner, language)
}

/** Says what is wrong with what was asked for, in the language of the run where that is known, and ends with the code for it. */
export const refuse = async (problems: readonly Problem[], language?: string): Promise<number> => {
  await tell(problems, 'auto', language)
  return exitCodes.usage
}

const writeAll = async <Item>(
  outputs: readonly Output<ListingFormat<Item>>[],
  items: Item,
  manner: Manner,
  language: string,
): Promise<number> => {
  const problems = await writeOutputs(outputs, items, manner)
  await tell(problems, manner.colour, language)
  return problems.length > 0 ? exitCodes.incomplete : exitCodes.fine
}
