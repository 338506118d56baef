import type { Sentences } from '../sentences.ts'
import { problemsXml } from './problems-xml.ts'
import { problemsYaml } from './problems-yaml.ts'

export const problemsSyntax: Sentences = {
  ...problemsXml,
  ...problemsYaml,
  'close the brackets that are open here, flatten the values, or raise "depth" under "limits" in waco.yaml':
    '闭合此处未闭合的括号，减少值的层次，或在 waco.yaml 的“limits”下调高“depth”',
  'there are more than {0} values in this text': '这段文本中的值超过 {0} 个',
  'their tree could take more memory than there is, so nothing of this text was read':
    '它们的树可能超出可用内存，因此这段文本完全没有读取',
  'move long lists into a file of their own, or raise "values" under "limits" in waco.yaml':
    '将长列表移到单独的文件，或在 waco.yaml 的“limits”下调高“values”',
  'there are more than {0} YAML aliases in this text': '这段文本中的 YAML 别名超过 {0} 个',
  'no card needs that, and each may stand for a text of any length, so nothing of this text was read':
    '没有卡片需要这样，每个别名又可代表任意长的文本，因此这段文本完全没有读取',
  'write the values out, or raise "aliases" under "limits" in waco.yaml':
    '将值直接写出，或在 waco.yaml 的“limits”下调高“aliases”',
  'with its aliases written out, this text would have more than {0} values':
    '若将别名全部写出，这段文本的值会超过 {0} 个',
  'a small text must not grow beyond all bounds when it is read, so nothing of it was read':
    '短小的文本不得在读取时无限膨胀，因此完全没有读取',
  'write out the values that are meant, or raise "values" under "limits" in waco.yaml':
    '直接写出所指的值，或在 waco.yaml 的“limits”下调高“values”',
  '"{0}" already stands on line {1}, column {2}': '“{0}”在第 {1} 行第 {2} 列已经出现过',
  'readers keep only one of the two values, and not all keep the same one':
    '读取程序只保留两个值中的一个，而且保留的未必是同一个',
  'keep one of them, or put both values into one list': '保留其中一个，或将两个值放进一个列表',
  '"{0}" cannot stand here': '“{0}”不能出现在此处',
  '"{0}" follows the closing quote of a cell': '“{0}”出现在单元格的右引号之后',
  '"{0}" follows the end of the JSON value': '“{0}”出现在 JSON 值结束之后',
  '"{0}" is a comment': '“{0}”是注释',
  '"{0}" is not a complete number': '“{0}”不是完整的数字',
  '"{0}" is not a number in JSON': '“{0}”在 JSON 中不是数字',
  '"{0}" is not a word of JSON': '“{0}”不是 JSON 的词',
  '"{0}" stands where a name in double quotes should': '此处应为双引号中的名称，却是“{0}”',
  'HTML is nested too deep, or one tag has too many attributes': 'HTML 嵌套过深，或某个标签的属性过多',
  'JSON allows commas only between values, and strict readers refuse the whole file':
    'JSON 只允许逗号出现在值之间，严格的读取程序会拒绝整个文件',
  'JSON allows it only as an escape sequence, and strict readers refuse the whole file':
    'JSON 只允许以转义序列写它，严格的读取程序会拒绝整个文件',
  'JSON cannot be read on from this place without guessing': '从此处起，不靠猜测就无法继续读取 JSON',
  'JSON has none, and strict readers refuse the whole file': 'JSON 没有注释，严格的读取程序会拒绝整个文件',
  'JSON knows true, false, null, numbers, and text in double quotes; strict readers refuse the whole file':
    'JSON 只有 true、false、null、数字和双引号中的文本；严格的读取程序会拒绝整个文件',
  'Python writes it, and strict readers refuse the whole file': '这是 Python 的写法，严格的读取程序会拒绝整个文件',
  'a JSON file holds one value, and what follows was not read': '一个 JSON 文件只有一个值，其后的内容没有读取',
  'a colon is missing at the end': '末尾缺少冒号',
  'a colon is missing before "{0}"': '“{0}”之前缺少冒号',
  'a comma is missing before this value': '这个值之前缺少逗号',
  'a comment begins with "<!--" and never ends': '注释以“<!--”开始，却一直没有结束',
  'a field is a name, a colon and a value; or a name and fields in braces':
    '字段由名称、冒号和值组成；或由名称和花括号中的字段组成',
  'a member of an object is a name, a colon and a value': '对象的成员由名称、冒号和值组成',
  'a name in double quotes is missing at the end': '末尾缺少双引号中的名称',
  'a text holds a control character, such as a tab': '文本中含有控制字符，例如制表符',
  'all that follows was taken for its text; perhaps the file was cut off':
    '其后的全部内容都被当作它的文本；文件可能被截断了',
  'close the open elements, or write this part in Markdown': '闭合未闭合的元素，或用 Markdown 写这一部分',
  'complete the number, or put it in double quotes': '将数字写完整，或放进双引号',
  'digits have to follow the point and the exponent': '小数点和指数之后必须有数字',
  'end the comment with "-->"': '用“-->”结束注释',
  'if it is text, put it in double quotes': '若是文本，就放进双引号',
  'it cannot be told where its content ends; perhaps the file was cut off':
    '无法判断其内容到何处结束；文件可能被截断了',
  'it cannot be told where the cell ends': '无法判断单元格到何处结束',
  'it cannot be told where the text ends': '无法判断文本到何处结束',
  'it cannot be told where the text ends, so nothing behind it was read':
    '无法判断文本到何处结束，因此其后的内容都没有读取',
  'it cannot be told which cell stands under which heading': '无法判断哪个单元格对应哪个列标题',
  'its structure is beyond what the reader can follow, so nothing in it can be judged':
    '其结构超出了读取能力，因此其中的内容都无法判定',
  'mend the listed ones and check again': '修正列出的问题，然后再检查一次',
  'no card needs that, and a parser could run out of memory, so nothing of this text was read':
    '没有卡片需要这样，而且解析器可能耗尽内存，因此这段文本完全没有读取',
  'nothing after it is shown to a reader, so nothing after it is judged': '其后的内容读者都看不到，因此都不进行判定',
  'nothing behind this place can be read without guessing; perhaps the file was cut off':
    '此处之后的内容不靠猜测就无法读取；文件可能被截断了',
  'nothing follows this comma': '这个逗号之后没有内容',
  'one more problem is not listed': '另有一个问题没有列出',
  '{0} more problems are not listed': '另有 {0} 个问题没有列出',
  'only the first {0} of a text are told, because later ones often follow from them':
    '一段文本只列出前 {0} 个问题，因为后面的往往由它们引起',
  'put texts with a comma into double quotes': '将含有逗号的文本放进双引号',
  'reading it could take far longer than its size allows, so the text inside these tags is left out':
    '读取所需时间可能远超其大小，因此略去这些标签中的文本',
  'remove it': '删除它',
  'remove it, or make one list of all values': '删除它，或将所有值合成一个列表',
  'remove the comma': '删除这个逗号',
  'simplify its lists, quotes and HTML, or split the file': '简化其中的列表、引用和 HTML，或拆分文件',
  'simplify the text, and report it to us with the file if it looks right to you':
    '简化文本；若您认为文本没有错误，请连同文件向我们报告',
  'something is missing at the end': '末尾缺少内容',
  'strict readers refuse the whole file': '严格的读取程序会拒绝整个文件',
  'text needs double quotes; values are separated by one comma': '文本须用双引号；值之间用一个逗号隔开',
  'the Markdown text could not be read': '无法读取 Markdown 文本',
  'the bracket "{0}" is never closed': '括号“{0}”一直没有闭合',
  'the cell that begins with {0} is never closed': '以 {0} 开头的单元格一直没有闭合',
  'the parser stopped, so nothing of this text was read': '解析器停止了工作，因此这段文本完全没有读取',
  'the text cannot be read on from this place without guessing': '从此处起，不靠猜测就无法继续读取文本',
  'the text that begins with {0} is not closed on its line': '以 {0} 开头的文本没有在同一行闭合',
  'this bracket is never closed': '这个括号一直没有闭合',
  'this row has {0} cells, and the first row {1}: "{2}" stands under no heading':
    '这一行有 {0} 个单元格，第一行有 {1} 个：“{2}”没有对应的列标题',
  'this {0} could not be read; its parser says "{1}"': '无法读取这段 {0}；解析器称“{1}”',
  'values are nested more than {0} levels deep': '值的嵌套超过 {0} 层',
  'write "name": value': '写成 "name": value',
  'write \\t for a tab, and \\u followed by four digits for others': '制表符写成 \\t，其他写成 \\u 加四位十六进制数字',
  'write a comma between the two values': '在两个值之间写一个逗号',
  'write a quote inside a cell twice': '单元格内的引号要写两次',
  'write null, or the value as text in double quotes': '写 null，或将值写成双引号中的文本',
  'write the closing quote': '写上右引号',
  'write the closing quote; a line break inside a text is written \\n': '写上右引号；文本中的换行写成 \\n',
  'write the closing quote; a quote inside a cell is written twice': '写上右引号；单元格内的引号要写两次',
  'write the missing "{0}"': '补上缺少的“{0}”',
  'write the missing bracket': '补上缺少的括号',
  'write two backslashes where one is meant': '要表示一个反斜杠，就写两个',
  '{0} holds a backslash that begins no escape sequence of JSON': '{0} 含有反斜杠，但它不是 JSON 转义序列的开头',
}
