import type { JsonSchema } from '../../model/check.ts'
import { lists } from './lists-schema.ts'

const ofItem = lists({
  names: 'Headings, labels and questions of the form; below a heading that decides: Sampling › Method(s) Used.',
  numbers: 'Its numbers in the form, for items whose words are not known.',
})

/** The form of `dialect.<id>.yaml`: how one form words its items. */
export const dialect: JsonSchema = {
  ...lists(
    {
      signs: 'Names that show a document to fill in the form.',
      'passed-over': 'Names that mean no topic in this form.',
      whether: 'Names of items that offer yes and no, and do not ask so.',
      form: 'In sentences of the form itself, which no author wrote.',
    },
    {
      dialect: { type: 'string', pattern: '^[a-z0-9-]+$', description: 'As in the name of the file.' },
      needs: { type: 'integer', minimum: 1, description: 'How many signs it takes.' },
      titles: lists({ before: 'What stands before the name in a title.' }),
      topics: { type: 'object', propertyNames: { $ref: '#/$defs/topic' }, additionalProperties: ofItem },
    },
  ),
  required: ['dialect', 'topics'],
  dependencies: { signs: ['needs'], needs: ['signs'] },
}
