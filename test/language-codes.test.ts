import { iso6393 } from 'iso-639-3'
import { expect, test } from 'vitest'
import { shortLanguageCodes } from '../src/reading/values/short-language-codes.ts'

test('the two-letter codes are those of the table of all languages', () => {
  const listed = iso6393.flatMap(({ iso6391 }) => iso6391 ?? [])
  expect([...shortLanguageCodes]).toEqual([...new Set(listed)].toSorted())
})
