import type { Sentences } from '../sentences.ts'

/** Of documents, of what stands beside them, and of what is declared about them. */
export const problemsDocument: Sentences = {
  'say in the value what it is about and move the rest into a file of its own, or raise "text" under "limits" in waco.yaml':
    '在该值中只说明要点，其余移到单独的文件，或在 waco.yaml 的“limits”下调高“text”',
  'a text of {0} characters stands in one value': '一个值中有长达 {0} 个字符的文本',
  'an answer that was not found may stand under a heading whose words are not known, so it is not called missing':
    '没有找到的回答可能在用词未知的标题之下，因此不说它缺失',
  'correct the parts that are reported as unreadable, then run the check again':
    '修正报告为无法读取的部分，然后再运行一次检查',
  'correct the text at "{0}" so that it can be read, then run the check again':
    '修正“{0}”处的文本使之可读，然后再运行一次检查',
  'give the answer at "{0}" in a language that has a lexicon as well, or add a lexicon to standards/topics/':
    '在“{0}”处另用有词表的语言写出回答，或在 standards/topics/ 中加入词表',
  'it is there, so it is not called missing, and what it says cannot be judged':
    '内容确实存在，因此不说它缺失；但所说的内容无法判定',
  'it may be an answer or a placeholder, and only the words would tell which':
    '它可能是回答，也可能是占位文字，只有看懂用词才能分辨',
  'its keys are read as those of version 1, and may mean something else': '其中的键按版本 1 读取，含义可能不同',
  'more than {0} are not read, so an answer that was not found may stand in it':
    '超过 {0} 个字符的部分不读取，因此没有找到的回答可能就在其中',
  'nothing in the document could be read': '文档中没有任何可读的内容',
  'put what belongs to "{0}" under headings of its own, then run the check again':
    '将属于“{0}”的内容分列在各自的标题之下，然后再运行一次检查',
  'the answer at "{0}" cannot be read': '“{0}”处的回答无法读取',
  'the answer at "{0}" is {1} characters long, more than a pattern of this rule is looked for in':
    '“{0}”处的回答有 {1} 个字符，超过此规则查找模式的长度',
  'the answer at "{0}" is in {+1}, and there is no lexicon for it': '“{0}”处的回答是{+1}，没有相应的词表',
  'the text is in {+0}, and there is no lexicon for it': '文本是{+0}，没有相应的词表',
  'the answer at "{0}" is in {1}, and there is no lexicon for it': '“{0}”处的回答所用语言（{1}）没有词表',
  'the text is in {0}, and there is no lexicon for it': '文本所用语言（{0}）没有词表',
  'a language that is not known': '未知的语言',
  'use the English headings of the rule, or both languages ("Limitations / …"), with the answers in a language that is read':
    '使用规则的英文标题，或两种语言并列（“Limitations / …”），并用可读取的语言写回答',
  'version "{0}" of the AI disclosure is not known': '不认识 AI 披露的版本“{0}”',
  'what is looked for may stand in the part that was not read, so it is not called missing':
    '要找的内容可能在没有读取的部分，因此不说它缺失',
  'whether places are left blank can only be judged where places are found': '只有找到了位置，才能判定位置是否留空',
  'write `ai-disclosure: 1`, or use a release of this tool that knows the version':
    '写成 `ai-disclosure: 1`，或使用认识该版本的工具版本',
  '"{0}" says that it is the license of the code: "{1}"': '“{0}”说明它是代码的许可证：“{1}”',
  'it says itself that it does not count any more on {0}, so it answers nothing':
    '它自己说明在 {0} 已经失效，因此不能作为回答',
  'it says nothing of weights and data, so it answers no question about their license':
    '它没有提到权重和数据，因此不能回答有关其许可证的问题',
  'name the license of the model or data in the card itself': '在卡片中写明模型或数据的许可证',
  'put it beside what it is about, or name this one in it': '将它放在所描述的对象旁边，或在其中写明此对象',
  'see whether what it says still holds, and give it a later date': '确认其内容是否仍然有效，并写上更晚的日期',
  'the {+0} "{1}" expired on {2}': '{+0}“{1}”已于 {2} 失效',
  'what is said of another thing answers no question about this one': '关于其他对象的说明不能回答有关此对象的问题',
  'the {+0} "{1}" names "{2}", and not what "{3}" is about': '{+0}“{1}”写的是“{2}”，不是“{3}”所描述的对象',
  'the {+0} "{1}" names another thing, and not what "{2}" is about': '{+0}“{1}”写的是其他对象，不是“{2}”所描述的对象',
  'a document comes before what is declared about it, so the rules on this were judged by the document':
    '文档优先于对它的声明，因此相关规则按文档判定',
  'correct the one that is wrong': '修正错误的一方',
  '"{0}" says no to "{1}", and {2} declares yes': '“{0}”对“{1}”回答否，而 {2} 声明为是',
  '"{0}" says yes to "{1}", and {2} declares no': '“{0}”对“{1}”回答是，而 {2} 声明为否',
}
