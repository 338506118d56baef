import { type Mutation, topicsIn } from './paper/mutation.ts'
import { hideBlocks } from './paper/rewrite.ts'

export const codeFence: Mutation = {
  id: 'code-fence',
  summary: 'Every answer is moved into a code block, labels and tables included.',
  mutate: target => hideBlocks(target, text => `\`\`\`text\n${text}\n\`\`\``),
  excuse: (by, { codeTopics }) =>
    topicsIn(by).every(topic => codeTopics.has(topic))
      ? `a code block may answer ${topicsIn(by).join(' and ')}`
      : undefined,
}
