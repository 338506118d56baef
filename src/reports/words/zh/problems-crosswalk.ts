import type { Sentences } from '../sentences.ts'

/** Of crosswalks and of word lists. */
export const problemsCrosswalk: Sentences = {
  '"{0}" has counterparts, and stands among those of which none is known':
    '“{0}”有对应条款，却又列在没有已知对应的条款之中',
  '"{0}" is no requirement': '“{0}”不是要求',
  '"{0}" stands twice under "{1}"': '“{1}”之下“{0}”出现了两次',
  'a crosswalk is used whole or not at all, so that no mapping goes missing unnoticed':
    '对照表要么整个使用，要么不用，以免缺少对应而不被察觉',
  'it cannot be both': '两者不能并存',
  'it is asked for by the name of the file, and shown by the name inside': '查找时用文件名，显示时用其中的名称',
  'nobody could say where it belongs in the order of the framework, and often it is misspelt':
    '无法确定它在框架中的次序，而且往往是拼写错误',
  'one of the two is a mistake, or says nothing more': '其中一个是错误，或没有说明更多内容',
  'take it out of "none-known", or take its counterparts out': '将它从“none-known”中删除，或删除其对应条款',
  'take the second one out': '删除第二个',
  'the clause "{0}" begins with none of the parts of the framework': '条款“{0}”不以框架的任何部分开头',
  'the file is called "{0}" and says it is about "{1}"': '文件名是“{0}”，其中却说明是关于“{1}”的',
  'write "framework: {0}", or rename the file': '写成“framework: {0}”，或给文件改名',
  'write the last two parts of a rule id: SAF-01': '写规则编号的最后两部分：SAF-01',
  'add the topic to standards/topics/topics.yaml, or correct its name':
    '将该主题加入 standards/topics/topics.yaml，或改正其名称',
  'no rule could ask about it': '没有规则能询问它',
  'the lexicon names a topic "{0}" that nobody knows': '词表中写了未知的主题“{0}”',
}
