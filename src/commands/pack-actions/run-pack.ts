import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { noSettings } from '../../policy/settings/settings.ts'
import type { Given } from '../asking/command.ts'
import { languageOf } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import type { PackAction } from './action.ts'
import { packActions } from './actions.ts'

/** `waco pack ACTION`: hands over to the action, once what was given is known to belong to it. */
export const runPack = async (given: Given): Promise<number> => {
  const [name = '', ...operands] = given.operands
  const action = packActions.find(known => known.name === name)
  const language = languageOf(given, noSettings)
  if (typeof language !== 'string') return refuse([language])
  if (action === undefined) return refuse([unknownAction(name)], language)
  const strange = optionsOfOthers(action).filter(option => wasGiven(given, option))
  if (strange.length > 0)
    return refuse(
      strange.map(option => foreignOption(option, action)),
      language,
    )
  const { least, most } = action.operands
  if (operands.length < least || operands.length > most) return refuse([wrongCount(operands.length, action)], language)
  return action.run({ ...given, operands })
}

const nameOf = (flags: string): string => /--([\w-]+)/.exec(flags)?.[1] ?? flags

const namesOf = ({ options }: PackAction): readonly string[] => options.map(({ flags }) => nameOf(flags))

const optionsOfOthers = (action: PackAction): readonly string[] =>
  [...new Set(packActions.flatMap(namesOf))].filter(option => !namesOf(action).includes(option))

const wasGiven = (given: Given, option: string): boolean =>
  given.on(option) || given.text(option) !== undefined || given.texts(option).length > 0

const unknownAction = (name: string): Problem => ({
  code: 'usage/unknown-action',
  what: `"waco pack" has no action "${name}"`,
  why: 'it could not be known what is to be done, so nothing was done',
  fix: suggestion(
    name,
    packActions.map(action => action.name),
  ),
  at: commandLine,
})

const foreignOption = (option: string, { name }: PackAction): Problem => {
  const owners = packActions.filter(action => namesOf(action).includes(option)).map(action => `"pack ${action.name}"`)
  return {
    code: 'usage/foreign-option',
    what: `"--${option}" was given to "pack ${name}", which has no use for it`,
    why: 'it would be passed over in silence, so nothing was done',
    fix: `leave it out; it belongs to ${owners.join(' and ')}`,
    at: commandLine,
  }
}

const wrongCount = (count: number, { name, usage, examples }: PackAction): Problem => ({
  code: 'usage/wrong-count',
  what: `"pack ${name}" was given ${count === 0 ? 'nothing' : count === 1 ? 'one name' : `${count} names`} to work on`,
  why: `its form is "waco pack ${name} ${usage}"`,
  fix: `for example: ${examples.join('; ')}`,
  at: commandLine,
})
