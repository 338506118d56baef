import type { Sentences } from '../sentences.ts'

/** What a person is asked where a rule stays open. */
export const questions: Sentences = {
  'is this rule due? it depends on what is said about "{0}", and "{1}" {+2}':
    '此规则是否适用？这取决于关于“{0}”的说法，而“{1}”{+2}',
  'still holds the text of a template': '仍是模板中的文字',
  'says only what every generated document says': '只有每份自动生成的文档都有的话',
  'does not disclose it': '没有公开',
  'only points elsewhere': '只指向别处',
  'is left blank': '留空',
  'does the document say anything on {0}? In documents of this form fewer than nine in ten such answers are found by reading alone':
    '文档是否说到 {0}？这种形式的文档中，只凭读取找到的此类回答不到十分之九',
  'which of {0} does "{1}" list? none was recognised, so nothing could be compared':
    '“{1}”列出了 {0} 中的哪些？一个也没有认出，因此无从比较',
  'do {0} and {1} say the same about "{2}"? both speak of it in sentences':
    '{0} 和 {1} 关于“{2}”说的是否一致？两者都是用句子写的',
}
