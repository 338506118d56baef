import type { markdown as english } from '../en/markdown.ts'
import type { Translation } from '../translation.ts'

export const markdown: Translation<typeof english> = {
  'markdown.title': 'waco：{verdict}',
  'markdown.theme': '主题',
  'markdown.table': '按主题和级别：不通过/已判定',
  'markdown.nothing': '无需处理。',
  'markdown.standing': '本结果的效力',
  'markdown.counts': '文档：{documents}。规则：{rules}。',
  'markdown.left-out': {
    other:
      '此处略去另外 {n} 项结果，因为这类文本有长度上限。全部结果见“waco check -o terminal”和“waco check -o json”的报告。',
  },
}
