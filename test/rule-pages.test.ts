import { expect, test } from 'vitest'
import { rulePages } from '../src/commands/explanation/rule-pages.ts'
import { filesIn, read } from './support/project.ts'

const pages = await rulePages()

test('there is a page for every rule and for no other: run `npm run generate` and commit', () => {
  expect(filesIn('docs/rules')).toEqual(pages.map(([path]) => path).toSorted())
})

test.each(pages)('%s is what its rule says', (path, text) => expect(read(path)).toBe(text))

test('every link of a page leads to a page, or out', () => {
  const known = new Set(pages.map(([path]) => path.replace('docs/rules/', '')))
  const links = pages.flatMap(([, text]) =>
    [...withoutCode(text).matchAll(/(?<!\\)\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target),
  )
  expect(links.filter(target => !known.has(target) && !/^https?:/.test(target))).toEqual([])
})

/** Examples are documents of somebody else, with links of their own. */
const withoutCode = (text: string): string => text.replace(/^(`{3,}).*?^\1$/gms, '')
