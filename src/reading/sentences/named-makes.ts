import { kept } from '../../model/once.ts'
import { normaliseText, plainDigits } from '../text/normalise.ts'
import { oneOf } from '../text/one-of.ts'
import type { UnitNames } from '../values/units.ts'
import type { Makes } from '../vocabulary/makes.ts'
import type { Told } from '../vocabulary/own-things.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Place, phrasesOf, placesOf } from './named-things.ts'

/** Kinds of models: "ResNet50", "random forest", and what networks and classes are called by their endings: "SilNeXt-T", "PostaForCausalLM". */
export const architecturesIn = (text: string, { vocabulary }: Told): readonly Place[] => [
  ...modelNamesIn(text, vocabulary.makes),
  ...phrasesOf(text, vocabulary.kindsOfModel),
]

const modelNamesIn = (text: string, makes: Makes): readonly Place[] => placesOf(text, modelNames(makes))

const listedName = (names: readonly string[]): string =>
  `(?:${anyOf(names)})(?:[-_ ]?v?\\d[\\p{L}\\d.-]*|-[\\p{L}\\d.-]+)?`

/** "ImageNet" is called as networks are, and is none. */
const modelNames = kept(({ architectures, known, dataNames }: Makes): RegExp => {
  const ending = String.raw`\p{Lu}[\p{L}\d]*(?:Ne[Xx]?t|Former|BERT|CNN|RNN|GAN|VAE|LSTM)(?:[-_]?v?\d+[\p{L}\d]*|-\p{Lu}\w{0,3})?`
  const ofClass = String.raw`\p{Lu}[\p{L}\d]+For(?:CausalLM|ConditionalGeneration|(?:Sequence|Token|Image|Audio)Classification|MaskedLM|QuestionAnswering|ObjectDetection|CTC)`
  return new RegExp(
    `${wordStart}(?!(?:${anyOf(dataNames)})${wordEnd})(?:${ofClass}|${listedName([...architectures, ...known])}|${ending})${wordEnd}`,
    'gu',
  )
})

/** Models that were trained before, and are known by name. */
export const knownModelsIn = (text: string, { vocabulary: { makes } }: Told): readonly Place[] => [
  ...placesOf(text, knownNames(makes)),
  ...placesOf(text, familyNames(makes)),
]

const knownNames = kept(({ known }: Makes): RegExp => new RegExp(`${wordStart}${listedName(known)}${wordEnd}`, 'gu'))

/** "GPT-4o", "Claude 3.5 Haiku", "Azure OpenAI gpt-4.1": models of others, each with its figure. */
export const versionedModelsIn = (text: string, { vocabulary: { makes } }: Told): readonly Place[] =>
  placesOf(text, familyNames(makes))

const familyNames = kept(
  ({ families }: Makes): RegExp =>
    new RegExp(
      `${wordStart}(?:\\p{Lu}\\p{L}+ ){0,2}(?:${anyOf([...families, ...families.map(name => name.toLowerCase())])})(?:[-_ ]\\p{L}+)?[-_ ]?v?\\d[\\p{L}\\d.-]*(?: \\p{Lu}\\p{L}+)?${wordEnd}`,
      'gu',
    ),
)

/** "29.9 M", "7B", "62,8M", "350 million", "350 亿": what may be so many parameters. */
export const countsIn = (text: string, { vocabulary: { units } }: Told): readonly Place[] =>
  placesOf(plainDigits(text), counts(units))

const counts = kept(({ multiples }: UnitNames): RegExp => {
  const words = anyOf([...multiples.keys()])
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{Sc}.,-])(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?\s?(?:[MBTKk]|bn|mn|${words})(?:\s(?:${words}))?)(?![\p{Script=Latin}\p{N}])`,
    'gu',
  )
})

/** "80/20", "70 % / 15 % / 15 %": shares that make a whole. */
export const sharesIn = (text: string): readonly Place[] =>
  placesOf(plainDigits(text), shares).filter(
    ({ start, end }) =>
      (text.slice(start, end).match(/\d+/g) ?? []).reduce((sum, share) => sum + Number(share), 0) === whole,
  )

const shares = /(?<![\p{L}\p{N}.,/])\d{1,2}\s?%?(?:\s?[/:\u2013-]\s?\d{1,2}\s?%?){1,3}(?![\p{N}/]|[.,]\d)/gu
const whole = 100

/** Formats of the files of such a thing: of weights in a model card, of data in a data sheet. */
export const formatsIn = (text: string, { kind, vocabulary: { makes } }: Told): readonly Place[] =>
  placesOf(text, (kind === 'data-sheet' ? dataFormats : weightFormats)(makes))

const weightFormats = kept(
  ({ weights }: Makes): RegExp => new RegExp(`${wordStart}(?:${anyOf(weights.formats)})${wordEnd}`, 'giu'),
)
const dataFormats = kept(
  ({ data }: Makes): RegExp => new RegExp(`${wordStart}(?:${anyOf(data.formats)})${wordEnd}`, 'gu'),
)

/** "2018 – 2025", "March 2019 and May 2020": from one year to another. */
export const yearsIn = (text: string): readonly Place[] => placesOf(plainDigits(text), years)

const year = String.raw`(?:\d{1,2}[ ./]|\p{Lu}\p{L}{2,9}\.? ){0,2}(?:19|20)\d\d(?!\d)(?:[-/]\d\d){0,2}`
const years = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${year}\s?(?:\p{Pd}|~|\p{L}{1,7})\s?(?:\p{Lu}?\p{Ll}{1,2}\s)?${year}`,
  'gu',
)

/** People by what they do, with up to three words before them: "HR business partners", "qualified medical professional". */
export const peopleIn = (text: string, { vocabulary }: Told): readonly Place[] =>
  widened(text, phrasesOf(text, vocabulary.people), vocabulary)

export const watchersIn = (text: string, told: Told): readonly Place[] => [
  ...peopleIn(text, told),
  ...widened(text, phrasesOf(text, told.vocabulary.roles), told.vocabulary),
]

/** Each place, and the same with the words right before it, unless one of them says no. */
const widened = (text: string, places: readonly Place[], { answers }: Vocabulary): readonly Place[] =>
  places.flatMap(place => [
    place,
    ...[1, 2, 3].flatMap(count => {
      const lead = new RegExp(String.raw`(?:[\p{L}-]{1,30}\s){${count}}$`, 'u').exec(text.slice(0, place.start))
      if (lead === null) return []
      const isDenied = normaliseText(lead[0])
        .split(' ')
        .some(word => answers.negations.has(word))
      return isDenied ? [] : [{ ...place, start: lead.index }]
    }),
  ])

/** Authors put a hyphen for a space, or neither. */
const anyOf = (names: readonly string[]): string => oneOf(names).replaceAll(' ', '[- ]?')

const wordStart = String.raw`(?<![\p{L}\p{N}_-])`
const wordEnd = String.raw`(?![\p{L}\p{N}_])`
