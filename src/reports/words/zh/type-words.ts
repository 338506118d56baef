import type { Sentences } from '../sentences.ts'

/** What a value is, or should be: `policy/type-words.ts`. */
export const typeWords: Sentences = {
  'a mapping': '映射',
  'a list': '列表',
  'a text': '文本',
  'a number': '数字',
  'a whole number': '整数',
  'true or false': 'true 或 false',
  empty: '空',
}
