/** YAML authors' words for the names that JSON Schema gives to types. */
const words: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
}

/** What a schema asks for; the name of a whole file in its schema stands for a mapping. */
export const wantedType = (type: string): string =>
  words[type] ?? (type === 'settings' || type === 'waivers' ? 'a mapping' : type)

/** What stands there: a whole number where none was asked for is a number. */
export const givenType = (type: string): string => (type === 'integer' ? 'a number' : wantedType(type))
