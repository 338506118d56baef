import type { Message, Plural } from './translation.ts'

/**
 * A language that nobody speaks, made of the English one: `⟦Ŝàïđ ẃïţħ…⟧`, with every letter changed and a third longer. What is
 * plain English in a report in it has passed by the catalogue; a bracket without its other half was cut.
 */
export const pseudo = <Section extends Readonly<Record<string, Message>>>(english: Section): Section =>
  // Each message keeps its key and its kind, so the section keeps its type.
  Object.fromEntries(Object.entries(english).map(([key, message]) => [key, odd(key, message)])) as Section

const odd = (key: string, message: Message): Message => {
  if (key === 'direction') return message
  if (typeof message === 'string') return longer(message)
  return Object.fromEntries(Object.entries(message).map(([category, text]) => [category, longer(text)])) as Plural // its keys stay
}

const longer = (text: string): string => {
  if (text === '') return text
  const changed = text.replace(/\{\+?\w+\}|[A-Za-z]/g, found => (found.length > 1 ? found : changedLetter(found)))
  const letters = text.replace(/\{\+?\w+\}/g, '').length
  return `⟦${changed}${'ǃ'.repeat(Math.ceil(letters / 3))}⟧`
}

const changedLetter = (letter: string): string => to[from.indexOf(letter)] ?? letter

const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const to: readonly string[] = [...'àƀčđéƒĝħïĵķĺɱñòþɋřšţûṽẃẋýžÀƁČĐÉƑĜĦÏĴĶĹṀÑÒÞɊŘŠŢÛṼẂẊÝŽ']
