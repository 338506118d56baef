/** What a validator of JSON Schema reports: the keyword that is not kept, and what the schema says there. */
export interface SchemaError {
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** How a value departs from its schema, in our words: goes on where the name of the value stops. */
export const schemaFault = ({ keyword, params }: SchemaError): string => {
  const { limit, allowedValue, allowedValues, pattern, missingProperty, additionalProperty, comparison } = params
  switch (keyword) {
    case 'type':
      return `must be ${[params.type].flat().map(typeWord).join(' or ')}`
    case 'const':
      return `must be exactly ${JSON.stringify(allowedValue)}`
    case 'enum':
      return `must be one of: ${[allowedValues]
        .flat()
        .map(value => JSON.stringify(value))
        .join(', ')}`
    case 'pattern':
      return `must fit the pattern "${String(pattern)}"`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${comparisons[String(comparison)] ?? String(comparison)} ${String(limit)}`
    case 'minLength':
      return `must have ${String(limit)} or more characters`
    case 'maxLength':
      return `must have ${String(limit)} or fewer characters`
    case 'minItems':
      return `must have ${String(limit)} or more items`
    case 'maxItems':
      return `must have ${String(limit)} or fewer items`
    case 'minProperties':
      return `must have ${String(limit)} or more keys`
    case 'maxProperties':
      return `must have ${String(limit)} or fewer keys`
    case 'uniqueItems':
      return 'must not have an item twice'
    case 'required':
      return `must have "${String(missingProperty)}"`
    case 'additionalProperties':
      return `must not have "${String(additionalProperty)}"`
    case 'contains':
      return 'has too few or too many items of the kind that is asked for'
    case 'anyOf':
      return 'has none of the forms that are allowed'
    case 'oneOf':
      return 'must have exactly one of the forms that are allowed'
    case 'not':
      return 'is what it must not be'
    default:
      return `does not fit "${keyword}"`
  }
}

const comparisons: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
}

const typeWord = (type: unknown): string => typeWords[String(type)] ?? String(type)

const typeWords: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
}
