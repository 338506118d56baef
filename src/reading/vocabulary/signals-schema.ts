import type { JsonSchema } from '../../model/check.ts'
import { documentKinds } from '../../model/document.ts'
import { measures } from '../../model/measure.ts'
import { lists } from './lists-schema.ts'

/** Units of each measure, of one language or of all. */
export const unitsByMeasure: JsonSchema = lists(
  Object.fromEntries(
    measures.map(measure => [measure, `Units of ${measure}, directly behind a number; with # behind it, before one.`]),
  ),
)

const topicList = (description: string): JsonSchema => ({ $ref: '#/$defs/topics', description })

/** What holds in every language. */
export const signals: JsonSchema = lists(
  {
    'unfinished-marks': 'Beginnings of sentences, in capitals, that are not written yet.',
    abbreviations: 'Capitals that name no person or body.',
    'unit-signs': 'Signs of units directly behind a number.',
    'paper-hosts': 'A link to one of these is a paper.',
    'usage-code': 'Code that shows how to use the thing.',
    'citation-code': 'Code that is a reference to a publication.',
    metrics: 'Names of measures.',
    'metric-words':
      'Those among them that are words of running text, too: a figure beside them there measures nothing.',
    'output-names': 'Those among them by which code also names a figure that a model puts out.',
    architectures: 'Names of kinds of models.',
    'known-models': 'Names under which models are known that were trained before.',
    'data-names': 'Names of data that look like names of kinds of models.',
    'model-families': 'Families of models that are called by others, always with a figure.',
    'weight-formats': 'Formats of files of weights.',
    'data-formats': 'Formats of files of data.',
    'weight-files': 'Ends of the names of files of weights.',
    'data-files': 'Ends of the names of files of data.',
    'fetching-code': 'Calls that fetch something by the name of its repository.',
    'entry-marks': 'Beginnings of what stands behind the title in an entry of a bibliography.',
    'tool-works': 'Titles of works on tools that write documents, and on documents as such.',
    'mock-latin': 'Words that typesetters fill a page with.',
    'file-languages': 'Languages in names of files, by which translations are known.',
  },
  {
    measures: unitsByMeasure,
    implied: {
      type: 'object',
      description: 'What speaks on the topic answers those listed as well.',
      propertyNames: { $ref: '#/$defs/topic' },
      additionalProperties: { $ref: '#/$defs/topics' },
    },
    'not-under': {
      type: 'object',
      description: 'Topic → topics under whose headings a sentence with a cue of the first speaks of another thing.',
      propertyNames: { $ref: '#/$defs/topic' },
      additionalProperties: { $ref: '#/$defs/topics' },
    },
    'condition-free': topicList('Topics under whose headings a sentence states no condition of rules.'),
    'condition-code': {
      type: 'object',
      description: 'Topic → kind of document → code that answers it there.',
      propertyNames: { $ref: '#/$defs/topic' },
      additionalProperties: lists(Object.fromEntries(documentKinds.map(kind => [kind, 'Parts of code.']))),
    },
    'of-model': topicList('Topics of which a sentence that tells of data says nothing in a model card.'),
    particulars: topicList('Who made the whole thing, what it is called, when it came out and on what terms.'),
    'untold-by-particulars': topicList('Topics that a list of particulars tells nothing of.'),
    'told-by-plans': topicList('Topics that a section on plans may tell of; of any other it tells what is not.'),
    'stays-itself': topicList(
      'Topics whose names stay what they are with a word beside them that says nothing: Key risks, Model metrics.',
    ),
    'code-topics': topicList('Topics that a code block answers.'),
    'reference-topics': topicList('Topics that a link alone answers.'),
  },
)
