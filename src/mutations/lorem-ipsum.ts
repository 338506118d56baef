import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const loremIpsum: Mutation = {
  id: 'lorem-ipsum',
  summary: 'Every answer is the mock Latin of typesetters.',
  mutate: ({ paper }) => replaceAnswers(paper, (_, at) => latin[at % latin.length] ?? ''),
}

const latin = [
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
  'Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.',
  'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.',
  'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium.',
]
