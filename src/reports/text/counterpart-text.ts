import type { Counterpart } from '../../model/crosswalk.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** What keeps a counterpart from being the same, and whether it was checked: `in part: for deployers; uncertain`. */
export const counterpartText = ({ strength, certainty, note }: Omit<Counterpart, 'clause'>, say: Say): string => {
  const how = say(`strength.${strength}`)
  const what = [note === how ? '' : how, note === undefined ? '' : show(note)].filter(part => part !== '').join(': ')
  const checked = certainty === 'uncertain' ? say('certainty.uncertain') : ''
  return [what, checked].filter(part => part !== '').join(say('list.clauses'))
}
