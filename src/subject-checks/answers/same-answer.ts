import type { Fact } from '../../model/fact.ts'
import { nameKeys, plainName, speaksOf } from '../../model/plain-name.ts'
import type { Value } from '../../model/value.ts'
import { figureIn, sameFigure } from './figures.ts'

/** Whether two facts on one topic say the same, whatever authors may vary without meaning anything by it. */
export const sameAnswer = (one: Fact, other: Fact): boolean => {
  const [a, b] = [itemsIn(one.value), itemsIn(other.value)]
  return a === undefined || b === undefined || one.value?.type !== other.value?.type
    ? sameText(one, other)
    : sameItems[one.value?.type ?? 'version'](a, b)
}

/** The typed items of an answer, each in one way of writing; `undefined` where a text has to speak for itself. */
const itemsIn = (value: Value | undefined): readonly string[] | undefined => {
  switch (value?.type) {
    case 'license':
      return value.licenses.map(({ spdx, name, raw }) => spdx?.toLowerCase() ?? plainName(name ?? raw))
    case 'languages':
      return value.languages.map(({ tag, raw }) => (tag ?? raw).toLowerCase())
    case 'date':
      return value.dates.map(({ iso }) => iso)
    case 'version':
      return [
        value.version
          .toLowerCase()
          .replace(/^v/, '')
          .replace(/(?:\.0)+$/, ''),
      ]
    case 'contact':
      return value.channels.map(channel => channel.value.toLowerCase())
    case 'datasets':
    case 'models':
      return value.names.map(plainName)
    case 'identifiers':
      return value.identifiers.map(({ value }) => value)
    case 'results':
    case 'quantities':
    case 'fields':
    case undefined:
      return undefined
  }
}

type SameItems = (a: readonly string[], b: readonly string[]) => boolean

const shareOne: SameItems = (a, b) => a.some(item => b.includes(item))

/** A list may be told in part: what stands in the shorter one has to stand in the longer one. */
const oneHoldsTheOther: SameItems = (a, b) => a.every(item => b.includes(item)) || b.every(item => a.includes(item))

/** A month does not contradict a day in it. */
const sameDays: SameItems = (a, b) => a.some(day => b.some(other => day.startsWith(other) || other.startsWith(day)))

const sameItems: Readonly<Record<Value['type'], SameItems>> = {
  license: shareOne,
  languages: oneHoldsTheOther,
  date: sameDays,
  version: shareOne,
  contact: shareOne,
  datasets: oneHoldsTheOther,
  models: oneHoldsTheOther,
  results: shareOne,
  quantities: shareOne,
  identifiers: shareOne,
  fields: shareOne,
}

const sameText = (one: Fact, other: Fact): boolean => {
  const [a, b] = [one.text, other.text]
  const [figure, otherFigure] = [figureIn(a), figureIn(b)]
  if (figure && otherFigure) return sameFigure(figure, otherFigure)
  const keys = nameKeys(b)
  if (nameKeys(a).some(key => keys.includes(key)) || sameHead(a, b)) return true
  if (withoutVersion(a, b) === withoutVersion(b, a)) return true
  return (isRunning(one) && speaksOf(a, head(b))) || (isRunning(other) && speaksOf(b, head(a)))
}

/** "Institut Lumen, speech group" begins with the name of the body. */
const head = (text: string): string => text.split(/[,;:(，；：（]|\s[–—-]\s/u, 1)[0] ?? ''

const sameHead = (a: string, b: string): boolean => {
  const name = plainName(head(a))
  return name !== '' && name === plainName(head(b))
}

/** A name may carry its version, where the other carries none; whether versions agree is another question. */
const withoutVersion = (text: string, beside: string): string =>
  version.test(beside) ? plainName(text) : plainName(text.replace(version, ''))

const version = /[\s-]v?\d+(?:\.\d+)+$/i

/** Text in which a name stands among other words. */
const isRunning = ({ by }: Fact): boolean => by === 'heading' || by === 'prose'
