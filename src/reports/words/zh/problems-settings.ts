import type { Sentences } from '../sentences.ts'
import { forms } from './forms.ts'
import { typeWords } from './type-words.ts'

export const problemsSettings: Sentences = {
  '"{0}" stands for {1} patterns': '“{0}”代表 {1} 个模式',
  'each pair of braces multiplies them, and more than {0} are not tried; nothing was judged':
    '每对花括号都会使其成倍增加，超过 {0} 个的不予尝试；没有进行任何判定',
  'use "*" where any name is meant, or write several patterns': '任何名称都可以时用“*”，或写成几个模式',
  '"{0}" has {1} signs that stand for anything, in one name or as "**"':
    '“{0}”有 {1} 个通配符（在一个名称中，或作为“**”）',
  'each is tried at every place of every path, and more than {0} are not tried; nothing was judged':
    '每个通配符都要在每条路径的每个位置上尝试，超过 {0} 个的不予尝试；没有进行任何判定',
  'use fewer signs, or write several patterns': '少用通配符，或写成几个模式',
  '"{0}" is too small': '“{0}”太小',
  'make it {0} or more': '改为 {0} 或更大',
  '"{0}" is too large': '“{0}”太大',
  'make it {0} or less': '改为 {0} 或更小',
  ...forms,
  '"{0}" cannot be declared': '“{0}”不能声明',
  '"{0}" is declared yes and no': '“{0}”同时声明了是和否',
  '"{0}" is neither yes nor no, and says nothing about "{1}"': '“{0}”既不是 yes 也不是 no，没有说明“{1}”',
  'add the key, name another file, or leave the option out': '加上该键，或写另一个文件，或去掉该选项',
  'it is for the documents to say, in words that a reader can check; only conditions of rules can be declared':
    '这应由文档用读者能核对的文字来说明；只有规则的条件可以声明',
  'it was named with --settings, and settles nothing': '它由 --settings 指定，却没有任何设置',
  'keep them in one of the two; or name one with --settings': '只在其中一处保留；或用 --settings 指定一处',
  'leave one of them out': '去掉其中一个',
  'no topic is called "{0}"': '没有名为“{0}”的主题',
  'nobody could say which of the two holds, so nothing was judged': '无法确定以哪一个为准，因此没有进行判定',
  'say it in the document; what can be declared: {0}': '在文档中说明；可以声明的有：{0}',
  'settings stand in "{0}" and in "{1}", side by side': '“{0}”和“{1}”中同时有设置',
  'settings that are understood only in part could judge by other rules than meant, so nothing was judged':
    '只理解了一部分的设置可能使判定所用的规则与本意不同，因此没有进行判定',
  'there is no "waco" in "{0}"': '“{0}”中没有“waco”',
  'what is declared would decide nothing, so nothing was judged': '所声明的内容不起任何作用，因此没有进行判定',
  'no setting is called "{0}"': '没有名为“{0}”的设置',
  '"{0}" is not a value of "{1}"': '“{0}”不是“{1}”可用的值',
  '"{0}" is {+1} and should be {+2}': '“{0}”现为{+1}，应为{+2}',
  'write a list: {0}: [{1}]': '写成列表：{0}: [{1}]',
  'write {+0} under "{1}", or take it out': '在“{1}”下写{+0}，或将它删除',
  'write something under "{0}", or take it out': '在“{0}”下写上内容，或将它删除',
  'put it in quotes: "{0}"': '加上引号："{0}"',
  '"{0}" is empty': '“{0}”是空的',
  '"{0}" stands twice in "{1}"': '“{1}”中“{0}”出现了两次',
  'take the second one out': '删除第二个',
  '"{0}" is a YAML alias': '“{0}”是 YAML 别名',
  'write the value out': '将值完整写出',
  '"{0}" is not as it should be': '“{0}”不符合要求',
  'hold it against standards/schemas/settings.schema.json': '对照 standards/schemas/settings.schema.json 检查',
  '"{0}" has backslashes': '“{0}”中有反斜杠',
  'settings are read alike on every system, and there a path has forward slashes; nothing was judged':
    '设置在所有系统上读法一致，其中的路径使用正斜杠；没有进行判定',
  'write "{0}"': '写“{0}”',
  '"{0}" leads out of the folder of the settings': '“{0}”指向设置所在文件夹之外',
  'a project is judged by what lies in it, wherever it is kept; nothing was judged':
    '项目无论存放何处，都只按其中的内容判定；没有进行判定',
  'write a path from the folder of the settings, such as docs/**/*.md; or put the settings into a folder further up':
    '写从设置所在文件夹出发的路径，例如 docs/**/*.md；或将设置移到更上层的文件夹',
  '"{0}" begins with "!"': '“{0}”以“!”开头',
  'write what is to be left out under "exclude", without the "!"': '将要略去的内容写在“exclude”下，去掉“!”',
  'no rule of {0} is called "{1}"': '{0} 中没有名为“{1}”的规则',
  'what is settled about {0} decides nothing: {1} has no such rule': '关于 {0} 的设置不起作用：{1} 中没有这条规则',
  'what is settled about {0} decides nothing: the profile "{1}" leaves the rule out':
    '关于 {0} 的设置不起作用：适用范围“{1}”不含这条规则',
  'a setting that nobody needs any more hides those that matter': '不再需要的设置会掩盖仍然重要的设置',
  'take it out, unless other runs of this project ask the rule': '将它删除，除非本项目的其他运行要检查这条规则',
  'what is settled about {0} is what {1} says: {2}': '关于 {0} 的设置与 {1} 所说相同：{2}',
  'take it out': '将它删除',
  '{0} is {1} in the pack and {2} here, without a rationale': '{0} 在规则包中为 {1}，这里为 {2}，却没有理由',
  '{0} is given {1} here, which cannot be shown to ask as much as the pack, without a rationale':
    '这里为 {0} 设定了 {1}，无法证明要求不低于规则包，却没有理由',
  'whoever reads the report has to see why less is asked than the pack asks; nothing was judged':
    '阅读报告的人必须看到为何要求低于规则包；没有进行判定',
  'add "rationale:" with the reason, or ask as much as the pack': '加上“rationale:”并写明理由，或要求不低于规则包',
  'the check of {0} has no parameter "{1}" that can be set': '{0} 的检查没有可设定的参数“{1}”',
  'take it out: the rule has none': '将它删除：这条规则没有参数',
  'the check of {0} has several parameters called "{1}"': '{0} 的检查有多个名为“{1}”的参数',
  'it cannot be told which of them is meant, so nothing was judged': '无法确定指的是哪一个，因此没有进行判定',
  '"{0}" is given a mapping': '为“{0}”设定的是映射',
  'a parameter is a value or a list of values; what a rule asks, and how its checks are put together, is up to the pack':
    '参数是一个值或一列值；规则要求什么、各项检查如何组合，由规则包决定',
  'write a value; for another rule, write a pack that extends this one: "waco pack new"':
    '写一个值；若要另一条规则，请写一个扩展本规则包的规则包：“waco pack new”',
  '{+0} ("{1}" of {2})': '{+0}（{2} 的“{1}”）',
  'two subjects are called "{0}"': '有两个对象名为“{0}”',
  'a report could not say which of the two it means, so nothing was judged':
    '报告无法说明指的是哪一个，因此没有进行判定',
  'put all documents of one thing under one entry, or give the other a name of its own':
    '将同一事物的所有文档放在一项之下，或为另一个另取名称',
  '"{0}" is claimed by two subjects, "{1}" and "{2}"': '“{0}”同时归于两个对象：“{1}”和“{2}”',
  'nobody could say which of the two it describes, so nothing was judged': '无法确定它描述的是哪一个，因此没有进行判定',
  'name it under one of them; under the other it can stand in "parts", if that is made from it':
    '只写在其中一个之下；若另一个由它构成，可写在另一个的“parts”中',
  'an ISO 8601 duration, such as P365D, P12M or P1Y': 'ISO 8601 时长，例如 P365D、P12M 或 P1Y',
  'two versions of the file stand in it, as a merge has left them': '其中有合并留下的两个版本的文件',
  'keep what is meant of both, and take out the lines with <<<<<<<, ======= and >>>>>>>':
    '保留双方所要的内容，删除含 <<<<<<<、======= 和 >>>>>>> 的行',
  'the settings are {+0} and should be a mapping': '设置现为{+0}，应为映射',
  'write keys with values, such as packs: [waco]': '写出键和值，例如 packs: [waco]',
  '"{0}" under "{1}" says nothing': '“{1}”下的“{0}”没有说明任何内容',
  'write "{0}" out, in words of your own': '用自己的话写明“{0}”',
  'settings are read from "{0}", and here is "{1}"': '设置从“{0}”读取，而此处是“{1}”',
  'whoever wrote it counts on it, and it would settle nothing; nothing was judged':
    '写的人指望它生效，而它不起作用；没有进行判定',
  'call it "{0}"; or name it with --settings, or use --no-settings':
    '改名为“{0}”；或用 --settings 指定它，或使用 --no-settings',
  ...typeWords,
}
