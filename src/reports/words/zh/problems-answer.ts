import type { Sentences } from '../sentences.ts'
import { typeWords } from './type-words.ts'

export const problemsAnswer: Sentences = {
  'an answer that is understood only in part could let more pass than was meant, so nothing was judged':
    '只理解了一部分的答复可能放过本意之外的内容，因此没有进行判定',
  'what was answered in it is not known, so nothing was judged': '其中的答复未知，因此没有进行判定',
  'no part of the file is called "{0}"': '文件中没有名为“{0}”的部分',
  '"{0}" is not given': '没有给出“{0}”',
  'add "{0}"; each answer needs all its parts': '加上“{0}”；每项答复都需要全部内容',
  'neither {0} is given': '以下各项均未给出：{0}',
  '{0} stand side by side': '以下各项同时出现：{0}',
  'give one of: {0}': '给出其中一项：{0}',
  '"{0}" is {+1} and should be {+2}': '“{0}”现为{+1}，应为{+2}',
  'put it in quotes: "{0}"': '加上引号："{0}"',
  'write {+0} under "{1}"': '在“{1}”下写{+0}',
  '"{0}" is empty': '“{0}”是空的',
  'write something under "{0}"': '在“{0}”下写上内容',
  '"{0}" under "{1}" is no day of the calendar': '“{1}”下的“{0}”不是日历上的日期',
  'write year, month and day, such as 2026-03-31': '写年、月、日，例如 2026-03-31',
  '"{0}" under "{1}" is not {+2}': '“{1}”下的“{0}”不是{+2}',
  'write {+0}': '写{+0}',
  'sha256: and 64 digits and letters a to f; "waco waive" and "waco attest" write it':
    'sha256: 加 64 位数字及字母 a 至 f（由 "waco waive" 和 "waco attest" 写出）',
  'the path of a document from the folder of this file, with forward slashes: cards/README.md':
    '自本文件所在文件夹起的文档路径，使用正斜杠，例如 cards/README.md',
  'keys from the top, such as /owners/name; / is the whole document': '自顶层起的键，例如 /owners/name；/ 表示整份文档',
  '"{0}" is a YAML alias': '“{0}”是 YAML 别名',
  'write the value out': '将值完整写出',
  '"{0}" is not as it should be': '“{0}”不符合要求',
  'hold it against the schemas in standards/schemas': '对照 standards/schemas 中的模式检查',
  'it expires on {0}, before the day it was given, {1}': '到期日 {0} 早于给出日期 {1}',
  'it never holds, and whoever wrote it meant another day; nothing was judged':
    '它从不生效，写的人想必另有所指；没有进行判定',
  'put the two days right; both are days on which it holds': '改正这两个日期；两天都包含在有效期内',
  'it was given on {0}, and today is {1} (UTC)': '给出日期为 {0}，而今天是 {1}（UTC）',
  'nobody has answered yet on a day to come; nothing was judged': '没有人能在将来的日期作出答复；没有进行判定',
  'write the day on which it was given; to judge for a later day use --as-of {0}':
    '写给出答复的日期；要按较晚的日期判定，请用 --as-of {0}',
  '"{0}" under "{1}" says nothing': '“{1}”下的“{0}”没有说明任何内容',
  'whoever reads the report has to see why and who; nothing was judged': '读报告的人须看到原因和责任人；没有进行判定',
  'write "{0}" out, in words of your own': '用自己的话写明“{0}”',
  '"{0}" begins like a waiver in a comment and is none': '“{0}”像注释中的豁免，但不是',
  'whoever wrote it counts on it, and it would answer for nothing; nothing was judged':
    '写的人指望它生效，而它不起作用；没有进行判定',
  'write "waco-waive: {rule: …, reason: …, owner: …, approver: …, created: …, expires: …, text: …}", or let "waco waive --inline" write it':
    '写成 "waco-waive: {rule: …, reason: …, owner: …, approver: …, created: …, expires: …, text: …}"，或由 "waco waive --inline" 写入',
  'two versions of the file stand in it, as a merge has left them': '其中有合并留下的两个版本的文件',
  'keep the entries of both that hold, and take out the lines with <<<<<<<, ======= and >>>>>>>':
    '保留双方有效的条目，删除含 <<<<<<<、======= 和 >>>>>>> 的行',
  'the file is {+0} and should be a mapping': '文件现为{+0}，应为映射',
  'write "{0}:" above the entries, and indent them below it': '在各条目之上写“{0}:”，并将条目缩进在其下',
  'an entry of "{0}" is {+1} and should be a mapping': '“{0}”的一个条目现为{+1}，应为映射',
  'write its parts, "rule:" and the others, each with its value': '写出“rule:”等各部分及其值',
  'check the spelling; what settings name is meant from the folder in which they lie':
    '检查拼写；设置中的路径从设置所在的文件夹算起',
  ...typeWords,
}
