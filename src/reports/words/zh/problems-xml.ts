import type { Sentences } from '../sentences.ts'

export const problemsXml: Sentences = {
  'this is not well-formed XML; its parser says "{0}"': '这不是格式正确的 XML；解析器称“{0}”',
  'close each element, and write & and < in a text as &amp; and &lt;':
    '闭合每个元素，并将文本中的 & 和 < 写成 &amp; 和 &lt;',
  'the element "{0}" is never closed': '元素“{0}”一直没有闭合',
  'write </{0}> where it ends': '在其结束处写 </{0}>',
  '"</{0}>" closes an element that is not open': '“</{0}>”要闭合的元素并未打开',
  'remove it, or open "{0}" before it': '删除它，或在它之前打开“{0}”',
  'a closing tag does not belong to the element that was opened last': '结束标签与最后打开的元素不对应',
  'close each element, the last one opened first': '闭合每个元素，后打开的先闭合',
  'a "&" begins no entity of XML': '“&”之后不是 XML 的实体',
  'write & in a text as &amp;, and < as &lt;': '将文本中的 & 写成 &amp;，将 < 写成 &lt;',
  'a "<" begins no tag': '“<”之后不是标签',
  '"]]>" stands in a text': '文本中出现“]]>”',
  'write it as ]]&gt;': '写成 ]]&gt;',
  'a character stands here that XML does not allow': '此处有 XML 不允许的字符',
  'remove it, or write what was meant': '删除它，或写出本意',
  'text stands outside of the outermost element': '最外层元素之外有文本',
  'a second outermost element begins here': '此处开始了第二个最外层元素',
  'the text has no element': '文本中没有元素',
  'put everything into one element': '将全部内容放进一个元素',
  'an attribute is not written as name="value"': '有属性没有写成 name="value"',
  'a "/" stands inside a tag': '标签之内有“/”',
  'the attribute "{0}" stands twice in one tag': '同一标签中属性“{0}”出现了两次',
  'write each attribute as name="value", with a space before it, and none twice':
    '将每个属性写成 name="value"，之前留一个空格，且不重复',
  'the prefix "{0}" was not declared': '前缀“{0}”没有声明',
  'add xmlns:{0}="…" to the outermost element': '在最外层元素上加上 xmlns:{0}="…"',
  'a comment has "--" inside it': '注释之内有“--”',
  'write "--" only at the end of a comment: -->': '只在注释结束处写“--”：-->',
  'the text ends inside a tag, a comment or a declaration': '文本在标签、注释或声明之内就结束了',
  'the line <?xml …?> is not as XML wants it': '<?xml …?> 一行不合 XML 的规定',
  'begin the file with <?xml version="1.0" encoding="UTF-8"?>, or leave that line out':
    '文件以 <?xml version="1.0" encoding="UTF-8"?> 开头，或不写这一行',
  '<!DOCTYPE …> stands behind the beginning of the outermost element': '<!DOCTYPE …> 出现在最外层元素开始之后',
  'move it before that element, or remove it': '将它移到该元素之前，或删除它',
}
