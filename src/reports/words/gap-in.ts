import type { Gap } from '../../model/judgement.ts'
import { textIn } from './problem-in.ts'

/** A gap with the sentences of ours that stand in it said in the language of a tag: hints of a format, what is wrong with a value. */
export const gapIn = <Some extends Pick<Gap, 'saw'>>(gap: Some, tag: string, say: (text: string) => string): Some => {
  const { saw } = gap
  if (saw.is === 'invalid') return { ...gap, saw: { ...saw, because: saw.because.map(textIn(tag, 'typed') ?? say) } }
  if (saw.is !== 'missing' || saw.noPlace === undefined) return gap
  return { ...gap, saw: { ...saw, noPlace: { ...saw.noPlace, instead: say(saw.noPlace.instead) } } }
}
