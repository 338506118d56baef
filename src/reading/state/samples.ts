import { normaliseText } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'

/** `{{ x }}`, `${x}`, `<your …>`, `10.5281/zenodo.XXXXXXX`, `#REF!`: what a template or a table left in place of a value. */
export const isVariable = (text: string): boolean =>
  (mayBeVariable.test(text) && templateVariable.test(text)) || formula.test(text) || neverADay.test(text)

/** Each of the signs below has one of these in it. */
const mayBeVariable = /[{<@%_/]|YYYY|x[.,x]|your-/i

/** `{{ x }}`, `{% x %}`, `${x}`, `<your …>`, `INSERT_X_HERE`, `/path/to/x`, `10.1234/xxxx`, `pkg:generic/{name}`, `your_name/your_model`, `DOI XXX`: a variable nobody has filled. */
const templateVariable =
  /\{\{|\{%|\$\{\w{1,60}\}|INSERT_[A-Z]|<(?:your|insert|add)\b[^>]{0,80}>|^\{\w+\}$|@@\w{1,60}@@|%[A-Z_]{3,60}%|^__[A-Z_]{2,60}__$|\b(?:MM\/|MMM )YYYY\b|^YYYY\b|^v?x\.[xyz](?:\.[xz])?$|^[[<(]?[x#]{1,3}(?:[.,][x#]{1,3})? ?%[\])>]?$|^[[<(]?x{1,3}[.,]x{1,3}[\])>]?$|^(?:19|20)xx$|^\.{0,2}\/?path\/to\/\S*$|\b10\.(?:x{3,9}|\d{4,9}\/\S{0,40}?x{4})|^pkg:\S{0,200}\{\w+\}|\b(?:DOI|arXiv|ISBN|ISSN|ORCID|Zenodo)[\s:#.-]{0,3}x{3,}\b|^(?:\S*\/)?your[_-]\w\S*$|^(?:user(?:[_-]?name)?|owner|org(?:ani[sz]ation)?(?:[_-]name)?)\/(?:repo(?:sitory)?|model|data(?:set|[_-]set)?)(?:[_-](?:name|id))?$/iu

/** A cell whose formula was exported instead of what it comes to, or that could not be worked out. */
const formula =
  /^=(?!HYPERLINK)(?:\$?[A-Z]{1,3}\$?\d{1,7}|[A-Z]{2,20}\(.{0,500}\))$|^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!)$/

/** What a clock shows that was never set, and the day before all days. */
const neverADay = /^(?:1970-01-01|0000-00-00|0001-01-01)(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?)?$/

/** "[max. 400 words]", "<SPDX identifier>": nothing but brackets, and in them neither an address nor a list nor a sign of its own. */
export const isAllInBrackets = ({ text, normal, links }: Unit, answers: AnswerPhrases): boolean => {
  if (!/^[[<({].*[\])>}]\.?$/su.test(text) || /^[[(]?\d/.test(text)) return false
  if (answers.bracketed.begin(normal)) return true
  const inside = inBrackets.exec(text)?.slice(1).join('')
  if (inside === undefined || !normal.includes(' ') || links.length > 0) return false
  return someWords.test(inside) && !/[@"']|:\/\//.test(inside) && !isList(inside) && !answers.notApplicable.has(normal)
}

/** A shape, `[(B, H, W)]`, has none. */
const someWords = /\p{L}{2}.*[^\p{L}]\p{L}{2}/u
const inBrackets = /^(?:\[([^[\]]{2,200})\]|<([^<>]{2,200})>)\.?$/u

const isList = (text: string): boolean => {
  const parts = text.split(/[,;]/)
  return parts.length > 1 && parts.every(part => part.trim().split(/\s+/).length <= 2)
}

/** "Author Name", "Author (Year). Title. Publisher.", "Dataset 1, Dataset 2": fields of a form, or things by their number, and no name. */
export const isSample = (unit: Unit, answers: AnswerPhrases): boolean =>
  unit.links.length === 0 &&
  unit.text.length <= longestSample &&
  (isFields(unit, answers) || isNumbered(unit.text, answers))

const longestSample = 100

/** A list of them may say what a data set holds. */
const isFields = ({ text, normal }: Unit, { fields }: AnswerPhrases): boolean => {
  if (/[,;、]/.test(text)) return false
  const words = normal.split(' ')
  return words.every(word => fields.has(word)) && (new Set(words).size > 1 || /\(\s*\)|\[\s*\]/.test(text))
}

const isNumbered = (text: string, { numbered }: AnswerPhrases): boolean =>
  /\d/.test(text) &&
  text.split(/[,;、]/).every(part => {
    const noun = /^(.*\p{L})[\s_#-]{0,2}\d{1,2}$/u.exec(normaliseText(part))?.[1]
    return noun !== undefined && numbered.has(noun)
  })
