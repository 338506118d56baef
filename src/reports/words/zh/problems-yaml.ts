import type { Sentences } from '../sentences.ts'

export const problemsYaml: Sentences = {
  'close the metadata with a line "---", move long lists into a file of their own, or raise "front-matter" under "limits" in waco.yaml':
    '用一行“---”结束元数据，将长列表移到单独的文件，或在 waco.yaml 的“limits”下调高“front-matter”',
  'a second block of metadata follows the first': '第一个元数据块之后紧接着第二个',
  'readers take one or the other, or none, so this one was not read and what is missing may stand in it':
    '读取程序会取其中之一，或都不取，因此这一块没有读取，缺少的内容可能就在其中',
  'put all keys between the first two lines "---"': '将所有键放在最前面的两行“---”之间',
  'the text says that it is YAML {0}': '文本声明自己是 YAML {0}',
  'it was read as YAML 1.2, in which some values mean something else, such as yes, no and 010':
    '它按 YAML 1.2 读取，其中某些值含义不同，例如 yes、no 和 010',
  'take the line that begins with "%YAML" out, and put such values in quotes':
    '删除以“%YAML”开头的一行，并给这类值加上引号',
  '"*{0}" refers to "&{1}", and no such anchor stands before it': '“*{0}”引用“&{1}”，而在它之前没有这个锚点',
  '"{0}" begins with "{1}", which YAML reserves': '“{0}”以 YAML 保留的“{1}”开头',
  '"{0}" begins with a tag that is not known here': '“{0}”以此处不认识的标签开头',
  '"{0}" holds a colon and is not in quotes': '“{0}”含有冒号，却没有加引号',
  '"{0}" is a text here, and a truth value to readers of YAML 1.1':
    '“{0}”在此处是文本，对 YAML 1.1 的读取程序却是真假值',
  '"{0}" is indented differently from its neighbours': '“{0}”的缩进与相邻各行不同',
  '"{0}" is no "key: value"': '“{0}”不是“键: 值”的写法',
  '"{0}" is no directive that can be followed': '“{0}”不是可执行的指令',
  '"{0}" is no proper anchor or alias': '“{0}”不是正确的锚点或别名',
  '"{0}" is not an escape sequence that YAML knows': '“{0}”不是 YAML 认识的转义序列',
  'YAML allows only spaces there, so readers disagree about what the line belongs to':
    'YAML 在该处只允许空格，因此各读取程序对该行的归属看法不一',
  'YAML cannot be read on from this place: {+0}': '从此处起无法继续读取 YAML：{+0}',
  'its parser says "{0}"': '解析器称“{0}”',
  'a mapping or a list has to begin on the line behind its tag or anchor': '映射或列表须从其标签或锚点的下一行开始',
  'behind "|" or ">" nothing may stand on the line but "+", "-", a digit or a comment':
    '“|”或“>”之后，同一行只能有“+”、“-”、一个数字或注释',
  'a comma stands where a value should': '应有值的位置却是逗号',
  'nothing of this kind can stand here': '此处不能出现这种内容',
  'a comma is missing between two values in brackets': '括号中的两个值之间缺少逗号',
  'a space is missing behind the colon': '冒号之后缺少空格',
  'a space is missing before the "#" of a comment': '注释的“#”之前缺少空格',
  'a space is missing behind a tag or an anchor': '标签或锚点之后缺少空格',
  'an item of a list has to begin with "- "': '列表的每一项须以“- ”开头',
  'a mapping or a list cannot begin on the line of "---"': '映射或列表不能从“---”一行开始',
  'a line "---" is missing behind the directives': '指令之后缺少“---”一行',
  'the tag before the value is meant for another kind of value': '值之前的标签用于另一类值',
  'an alias can have no tag and no anchor': '别名不能带标签或锚点',
  'an anchor and an alias need a name': '锚点和别名须有名称',
  'a name that ends in a colon can be read in two ways': '以冒号结尾的名称有两种读法',
  'a value can have one anchor only': '一个值只能有一个锚点',
  'a value can have one tag only': '一个值只能有一个标签',
  'tags and anchors stand behind "-", "?" and ":", never before them': '标签和锚点应在“-”、“?”和“:”之后，不能在其之前',
  'inside brackets values are written on one line, with commas': '括号之内的值写在一行，用逗号隔开',
  'a key may have at most 1024 characters': '键最多只能有 1024 个字符',
  'the directive has too many or too few parts': '指令的组成部分过多或过少',
  'the line names another version': '这一行写的是另一个版本',
  'there is no directive of this name': '没有这个名称的指令',
  'YAML reads it as something else, so it was taken for text': 'YAML 将它读作别的内容，因此当作正文处理',
  'YAML takes a value that begins with "*" for a reference, so there is no value here':
    'YAML 将以“*”开头的值当作引用，因此此处没有值',
  'YAML takes what stands before the colon for a key, and the lines after it for a part of its value':
    'YAML 将冒号之前的内容当作键，将其后各行当作值的一部分',
  'a line of a mapping needs a key, a colon and a space, so this line belongs to nothing':
    '映射中的一行需要键、冒号和空格，因此这一行没有归属',
  'between double quotes a backslash begins an escape sequence': '双引号之间的反斜杠是转义序列的开头',
  'give all keys of one mapping, and all items of one list, the same number of spaces':
    '让同一映射的各键、同一列表的各项有相同数量的空格',
  'if it is meant as text, put it in quotes: "*{0}"': '若本意是文本，就加上引号："*{0}"',
  'if it is meant as text, put the whole value in quotes': '若本意是文本，就给整个值加上引号',
  'in YAML the number of spaces before a line says what the line belongs to': 'YAML 以行前空格的数量表示该行的归属',
  'indent the lines that follow, or write \\n where a line ends': '给后续各行加上缩进，或在行尾处写 \\n',
  'it was read to its closing quote, as some readers do; others refuse the whole text here':
    '已像某些读取程序那样读到右引号为止；其他程序会在此拒绝全文',
  'most readers refuse the whole text here': '多数读取程序会在此拒绝全文',
  'everything after it was read as a part of this text': '其后的全部内容都被读作这段文本的一部分',
  'it cannot be told what still belongs into it': '无法判断还有哪些内容属于它',
  'let the file begin with "---" and nothing else on its first line, saved without a byte order mark':
    '让文件第一行只有“---”，保存时不带字节顺序标记',
  'only the first one with a value is read': '只读取第一个有值的文档',
  'put it in quotes: "{0}"': '加上引号："{0}"',
  'put the value in quotes': '给该值加上引号',
  'put the value in quotes: {0}': '给该值加上引号：{0}',
  'remove the line': '删除这一行',
  'remove the tag, or put the value in quotes if the "!" belongs to it':
    '删除该标签；若“!”是值的一部分，就给值加上引号',
  'replace the tab by spaces': '将制表符换成空格',
  'some readers find no metadata after a byte order mark, a blank line, or where blanks or more dashes stand behind the "---"':
    '若之前有字节顺序标记或空行，或“---”之后有空格或更多短横线，有些读取程序就找不到元数据',
  'split the file, or remove the line "---" between the parts': '拆分文件，或删除各部分之间的“---”行',
  'such readers do not see the word that was written: the language "no" is false to them':
    '这类读取程序看不到所写的词：对它们来说语言“no”就是 false',
  'the block that begins with this "---" is not a list of keys and values': '以这个“---”开头的部分不是键和值的列表',
  'the bracket that opens "{0}" is never closed': '“{0}”开头的括号一直没有闭合',
  'the file holds {0} YAML documents, and the next one begins here': '文件中有 {0} 个 YAML 文档，下一个从此处开始',
  'the front matter has {0} characters': '文件开头的元数据有 {0} 个字符',
  'more than {0} are not read': '超过 {0} 个的部分不读取',
  'the line is indented with a tab': '这一行用制表符缩进',
  'the metadata do not begin with a bare "---" at the very beginning of the file':
    '元数据没有以文件最开头单独一行“---”开始',
  'the metadata that begin with this "---" are never closed': '以这个“---”开头的元数据一直没有结束',
  'the quote that opens {0} is never closed': '{0} 开头的引号一直没有闭合',
  'the tag was left out and the value read without it; other readers may refuse it or read it differently':
    '读取该值时略去了标签；其他读取程序可能拒绝它，或读法不同',
  'the text that begins with {0} goes on in lines that are not indented': '以 {0} 开头的文本在没有缩进的行中继续',
  'the text was read as YAML 1.2: {+0}': '文本按 YAML 1.2 读取：{+0}',
  'the value before it has ended, so YAML cannot be read on from this place':
    '它之前的值已经结束，因此从此处起无法继续读取 YAML',
  'what follows "{0}" is indented more than its key': '“{0}”之后的内容比它的键缩进得更多',
  'without a closing line nobody can tell metadata from text, so they are not read as metadata':
    '没有结束行就无法区分元数据与正文，因此不读作元数据',
  'write a line "---" after the last key': '在最后一个键之后写一行“---”',
  'write a space after the colon, indent the line if it continues the one above, or remove it':
    '在冒号之后写一个空格；若这一行接续上一行，就加上缩进；否则删除它',
  'write every piece of metadata as "key: value", and close the block with a line "---"':
    '将每项元数据写成“键: 值”，并用一行“---”结束',
  'write the closing bracket, indented more than the key it belongs to': '写上右括号，缩进须多于它所属的键',
  'write two backslashes, or use single quotes': '写两个反斜杠，或改用单引号',
}
