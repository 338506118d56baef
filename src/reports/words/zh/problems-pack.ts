import type { Sentences } from '../sentences.ts'
import { forms } from './forms.ts'
import { patternFaults } from './pattern-faults.ts'
import { typeWords } from './type-words.ts'

export const problemsPack: Sentences = {
  ...forms,
  ...patternFaults,
  '"{0}" asks a single document, and this rule is about all documents of one subject':
    '“{0}”只询问单个文档，而此规则涉及同一对象的全部文档',
  '"{0}" compares the documents of one subject, and this rule is judged in each document by itself':
    '“{0}”比较同一对象的各个文档，而此规则在每个文档中单独判定',
  '"{0}" has not the form of the name of a profile': '“{0}”不合适用范围名称的写法',
  '"{0}" holds nothing': '“{0}”没有内容',
  '"{0}" is missing from "{1}"': '“{1}”中缺少“{0}”',
  '"{0}" is missing from the {1}': '{1} 部分缺少“{0}”',
  '"{0}" is no day of the calendar': '“{0}”不是日历上的日期',
  '"{0}" is not a key that can stand here': '“{0}”不是可以出现在此处的键',
  '"{0}" is not a state a rule can accept': '“{0}”不是规则可以接受的状态',
  '"{0}" is not a value of "{1}"': '“{0}”不是“{1}”可用的值',
  '"{0}" stands beside kinds of document under "applies-to"': '“applies-to”之下“{0}”与文档类别并列',
  '"{0}" stands twice under "themes"': '“themes”之下“{0}”出现了两次',
  '"{0}" is empty': '“{0}”是空的',
  'write at least {0} under it': '在它之下至少写 {0} 个',
  '"{0}" has {1} keys: {2}': '“{0}”有 {1} 个键：{2}',
  'a check has one kind; put several under "all" or "any"': '一个检查只有一个种类；多个应放在“all”或“any”之下',
  'keep {0}': '保留 {0} 个',
  '"{0}" stands twice in "{1}"': '“{1}”中“{0}”出现了两次',
  'take the second one out': '删除第二个',
  '"{0}" says nothing': '“{0}”什么也没有说明',
  'write what "{0}" is to say': '写明“{0}”要说的内容',
  '"{0}" is too small': '“{0}”过小',
  'make it {0} or more': '改为 {0} 或更大',
  '"{0}" has not the form of "{1}"': '“{0}”不合“{1}”的写法',
  '"{0}" is an alias': '“{0}”是别名',
  'write out what it stands for; packs are read without aliases': '写出它所代表的内容；读取规则包时不用别名',
  '"{0}" is {+1} and should be {+2}': '“{0}”现为{+1}，应为{+2}',
  'put it in quotes: "{0}"': '加上引号："{0}"',
  'write {+0} under "{1}"': '在“{1}”下写{+0}',
  ...typeWords,
  '"{0}" has none of {1}': '“{0}”没有以下任何一个：{1}',
  'the {0} has none of {1}': '{0} 部分没有以下任何一个：{1}',
  '"{0}" has {1} at once': '“{0}”同时有 {1}',
  'the {0} has {1} at once': '{0} 部分同时有 {1}',
  'a finding could not say which of the two it means; the first stands in {0}, line {1}':
    '判定结果无法说明指的是哪一个；第一个在 {0} 第 {1} 行',
  'a language is looked for by the name of its file, so its words would be shown to the wrong readers':
    '语言按文件名查找，因此其译文会显示给不相干的读者',
  'a misspelt key would be passed over in silence, so the pack is not used': '拼错的键会被默默忽略，因此不使用该规则包',
  'a pack that does not come with this program says that it is official': '并非随本程序附带的规则包自称是官方的',
  "only what comes with the program can be known to be the issuer's own; anybody can write the word":
    '只有随本程序附带的内容才能确知出自发布者；这个词谁都可以写',
  'a report could show its rules under the wrong theme': '报告可能将其规则显示在错误的主题类别之下',
  'a report would name one and have judged by the other, so the pack is not used':
    '报告写的是一个，判定用的却是另一个，因此不使用该规则包',
  'a rule is cited by its id alone, so the id has to tell which pack it belongs to':
    '引用规则时只写编号，因此编号须表明它属于哪个规则包',
  'a rule is judged either in each document by itself, or once for all documents of one subject':
    '规则要么在每个文档中单独判定，要么对同一对象的全部文档判定一次',
  'a single document has nothing to be compared with, so the pack is not used':
    '单个文档没有可比较的对象，因此不使用该规则包',
  'add "- {0}: |" with a piece of a document under "examples"': '在“examples”之下加上“- {0}: |”和一段文档',
  'add "{0}" beside pack.yaml, or take the theme out of the list': '在 pack.yaml 旁加上“{0}”，或从列表中删除该主题类别',
  'add "{0}:"': '加上“{0}:”',
  'add a line { id: …, title: …, file: {0} } under "themes" in pack.yaml, or take the file out of the folder':
    '在 pack.yaml 的“themes”之下加一行 { id: …, title: …, file: {0} }，或将该文件移出文件夹',
  'call the file "{0}.yaml", or change "language"': '将文件命名为“{0}.yaml”，或修改“language”',
  'dates decide from when to when a rule counts, so each must be a day that was or will be':
    '日期决定规则的有效期，因此每个日期都必须真实存在',
  'give every theme its own id and its own file': '给每个主题类别各自的标识和文件',
  'give it an id of its own; with "extends: {0}@…" it takes over the rules of the other':
    '给它自己的标识；写“extends: {0}@…”即可沿用另一个的规则',
  'give one of them a new number': '给其中一个换新编号',
  'install a newer version of this program, or use an earlier version of the pack':
    '安装本程序的更新版本，或使用规则包的较早版本',
  'it could never show what it is meant to show': '它永远无法表明要表明的内容',
  'it needs exactly one of them': '其中必须恰好有一个',
  'it would never be in force': '它永远不会生效',
  'it would not be clear which of them has to answer, so the pack is not used':
    '无法确定应由其中哪一个回答，因此不使用该规则包',
  'its examples are its documentation and its test: a rule needs one that passes and one that fails':
    '示例既是规则的文档，也是规则的测试：规则需要一个通过的和一个不通过的',
  'its rules would go missing, so the pack is not used': '其中的规则会缺失，因此不使用该规则包',
  'its rules would never be judged, so the pack is not used': '其中的规则永远不会得到判定，因此不使用该规则包',
  'keep exactly one of: {0}': '只保留其中一个：{0}',
  'list the text under "basis" in pack.yaml': '在 pack.yaml 的“basis”之下列出该文本',
  'no basis text is called "{0}"': '没有名为“{0}”的依据文本',
  'no check is called "{0}"': '没有名为“{0}”的检查',
  'no kind of information is called "{0}"': '没有名为“{0}”的信息种类',
  'no theme in pack.yaml names the file "{0}"': 'pack.yaml 中没有主题类别写明文件“{0}”',
  'no topic is called "{0}"': '没有名为“{0}”的主题',
  'a rule may accept only states that say something; templates, fillers and blanks never answer':
    '规则只可接受有所说明的状态；模板、填充文字和空白绝不算回答',
  'patterns must run in linear time, so that no document can stall a run':
    '模式须能以线性时间运行，使任何文档都不能拖住运行',
  'point to the folder that holds pack.yaml, or write one': '指向含有 pack.yaml 的文件夹，或写一个 pack.yaml',
  'put "withdrawn" after "in-force", or take it out': '让“withdrawn”晚于“in-force”，或将它删除',
  'put it inside "some", which asks whether one of them answers; or use one of: {0}':
    '将它放进“some”，即询问其中是否有一个回答；或使用：{0}',
  'the clause the rule reads could not be looked up, so the pack is not used':
    '无法查到该规则所解读的条款，因此不使用该规则包',
  'the example is a {0}, to which the rule does not apply': '该示例是 {0}，规则不适用于它',
  'the file "{0}" says that its language is "{1}"': '文件“{0}”说明其语言是“{1}”',
  'the file says it is the theme "{0}", and pack.yaml lists it as "{1}"':
    '文件说明它是主题类别“{0}”，而 pack.yaml 将它列为“{1}”',
  'the pack is used whole or not at all': '规则包要么整个使用，要么不用',
  'the pack is used whole or not at all, so that no rule goes missing unnoticed':
    '规则包要么整个使用，要么不用，以免缺少规则而不被察觉',
  'the pack is written in format {0}, and this program reads format {1}': '规则包用格式 {0} 书写，而本程序读取格式 {1}',
  'the pack says that it is "{0}", and a pack of this name comes with the program':
    '规则包自称是“{0}”，而本程序附带同名的规则包',
  'the pattern "{0}" cannot be used: {+1}': '无法使用模式“{0}”：{+1}',
  'the rule "{0}" has no passing example': '规则“{0}”没有通过的示例',
  'the rule "{0}" has no failing example': '规则“{0}”没有不通过的示例',
  'the rule cannot be judged, so the pack is not used': '该规则无法判定，因此不使用该规则包',
  'the rule id "{0}" is not "{1}" followed by a theme and a number': '规则编号“{0}”不是“{1}”加主题类别和序号',
  'the rule id "{0}" is used twice': '规则编号“{0}”用了两次',
  'the rule is withdrawn on {0}, which is not after {1}, the day it comes into force':
    '规则在 {0} 撤回，而这不晚于其生效日 {1}',
  'the rule would ask about nothing, so the pack is not used': '该规则没有可询问的内容，因此不使用该规则包',
  'the same rules would be judged twice, or two themes would be taken for one':
    '同样的规则会判定两次，或两个主题类别会被当作一个',
  'the theme file "{0}" is not there': '没有主题类别文件“{0}”',
  'there is no pack.yaml here': '此处没有 pack.yaml',
  'use one of: {0}; or add "{1}" to "applies-to"': '可用的有：{0}；或将“{1}”加入“applies-to”',
  'what it does not know it would pass over in silence, so the pack is not used':
    '它不认识的内容会被默默忽略，因此不使用该规则包',
  'without it nothing says which rules belong together, in which version':
    '没有它就无法说明哪些规则属于同一版本的规则包',
  'write "applies-to: [{0}]" alone, or take it out; a rule of each sort needs an id of its own':
    '只写“applies-to: [{0}]”，或将它删除；两类规则各需自己的编号',
  'write "applies-to: [{0}]", or use one of: {1}': '写“applies-to: [{0}]”，或使用：{1}',
  'write "authority: derived"': '写“authority: derived”',
  'write "theme: {0}", or change the list in pack.yaml': '写“theme: {0}”，或修改 pack.yaml 中的列表',
  'write a day as year-month-day: 2025-07-26': '日期写成年-月-日：2025-07-26',
  'write a lower-case word, such as open-weights': '写一个小写的词，例如 open-weights',
  'write an id such as "{0}ABC-01"': '写一个编号，例如“{0}ABC-01”',
  'write it in RE2 syntax, without look-around and back references, and keep its counted repetitions short: {2,20}':
    '用 RE2 语法书写，不用环视和反向引用，限定次数的重复不宜过长：{2,20}',
  'write its content, or take the file out of the pack': '写上内容，或将该文件移出规则包',
  '"waivers" forbids to waive "{0}", and the pack has no such rule': '“waivers”禁止豁免“{0}”，而规则包中没有此规则',
  'the rule that was meant could be waived, so the pack is not used': '本意所指的规则仍可被豁免，因此不使用此规则包',
}
