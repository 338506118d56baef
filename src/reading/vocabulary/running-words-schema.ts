import type { JsonSchema } from '../../model/check.ts'
import { lists } from './lists-schema.ts'

/** Words of running text by what they do there. */
export const runningWords: JsonSchema = lists({
  reasons: 'Words that give a reason.',
  sequence: 'Words that put actions in order.',
  periods: 'Words for lengths of time that have no number: monthly.',
  denials: 'Words that deny the sentence they stand in.',
  'leads-on': 'Words that need another behind them: a sentence that ends in a cue and one of these breaks off.',
  plans: 'Headings over what is wished for, and is not yet: Roadmap.',
  presents: 'Words by which a document names the work about itself, where a link is called after its authors.',
  likens: 'Words right before a link to another thing, which is like it or an example: such as.',
  'data-nouns': 'Words for data: a sentence of a model card that tells of these alone says nothing of the model.',
  'model-nouns': 'Words for models.',
  'question-labels': 'What stands before a question, and a colon behind it: Q.',
  'answer-labels': 'What stands before its answer.',
  'kinds-of-model': 'Words for kinds of models: random forest.',
  people: 'Words for people by what they do, who may be meant to use a thing or look after it: researchers.',
  contents: 'Words for what data are made of: photos, recordings.',
  records: 'Words for an entry of the data and for its parts: each record, fields. A list behind them names fields.',
  interrogatives: 'Words that begin a question, which asks nothing without what stands behind it.',
  asked:
    'Words of a question for the thing itself (it, this model), and small ones that say nothing of what it asks: is, can.',
  itself: 'Words by which a sentence names the documented thing: it.',
  copulas: 'Words that say of the one before them what comes behind: is, was.',
  'other-things': 'Words by which a sentence tells of another thing: baseline, which, for example.',
  wishes: 'Words of what is wished, asked or supposed, and was not measured: would, at least.',
  'to-figures': 'Words between the name of a measure and its figure: is, of, around.',
  differences: 'Words beside both that make the figure a difference: by, points, higher.',
  effort: 'What is counted of work and size, and not of data: steps, hours, parameters.',
  joins: 'Words between two names: and. With * behind or before it, written onto the next or the last.',
  'after-names': 'Words behind a name at the beginning of a heading: Limitations of the model.',
  'around-names':
    'Words beside a name in a heading or label for the thing itself, or such as say nothing: our, of the model.',
  'before-measures': 'Words before a measure that is still the same one: best, validation.',
  bodies: 'Words for bodies, in scripts without capitals.',
  works: 'Words inside names of data sets and models, in scripts without capitals.',
  units: 'What is counted and measured.',
  numbers: 'Numbers written out, before a unit of time.',
  function: 'The commonest words of running text, by which its language is told.',
})
