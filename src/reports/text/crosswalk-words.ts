import type { Counterpart, Framework, Strength } from '../../model/crosswalk.ts'
import { show } from './show.ts'

/** How near a clause of another framework comes to a rule; nothing to add when it asks for comparable information. */
const strengthText: Readonly<Record<Strength, string>> = {
  comparable: '',
  partial: 'in part',
  related: 'related',
}

/** What keeps a counterpart from being the same, and whether it was checked: `in part, for deployers; uncertain`. */
export const counterpartText = ({ strength, certainty, note }: Omit<Counterpart, 'clause'>): string => {
  const how = strengthText[strength]
  const what = [note === how ? '' : how, note === undefined ? '' : show(note)].filter(part => part !== '').join(': ')
  return [what, certainty === 'uncertain' ? 'uncertain' : ''].filter(part => part !== '').join('; ')
}

export const frameworkText = ({ title, edition, issuer }: Framework): string => show(`${title} (${edition}; ${issuer})`)
