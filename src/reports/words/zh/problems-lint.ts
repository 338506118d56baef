import type { Sentences } from '../sentences.ts'

/** What `waco pack lint` finds in a pack that can be read. */
export const problemsLint: Sentences = {
  'still to be written: {0}': '尚待填写：{0}',
  'still to be written: what the pack is about, in a few words': '尚待填写：规则包的内容，几个词即可',
  'still to be written: the title of the text that your rules read, as published':
    '尚待填写：规则所解读文本发布时的标题',
  'still to be written: who published it; its day or year comes on the next line':
    '尚待填写：发布者；发布日期或年份写在下一行',
  'still to be written: where the text can be read': '尚待填写：可以读到该文本的网址',
  'still to be written: the clause of the text that asks for it': '尚待填写：文本中提出此要求的条款',
  'a pack with blanks says nothing that a document could be held against': '规则包留有空白，就没有可据以判定文档的内容',
  'write it in the place of the brackets': '写在方括号的位置',
  'this line of the profile "{0}" selects no rule': '适用范围“{0}”的这一行没有选中任何规则',
  'all that one line names must hold of the same rule, and of no rule it does':
    '同一行的各项条件须由同一条规则全部满足，而没有这样的规则',
  'write the criteria as lines of their own, or take the line out': '将各项条件分行写，或删除这一行',
  '{0} waits for an answer about {+1}, of which no {+2} speaks': '{0} 等待关于{+1}的回答，而{+2}不会谈到它',
  '"{0}"': '“{0}”',
  '"{0}" or "{1}"': '“{0}”或“{1}”',
  '"{0}", "{1}" or "{2}"': '“{0}”、“{1}”或“{2}”',
  '"{0}", "{1}", "{2}" or "{3}"': '“{0}”、“{1}”、“{2}”或“{3}”',
  'model-card': '模型卡',
  'data-sheet': '数据说明书',
  disclosure: '透明度披露',
  '{+0} or {+1}': '{+0}或{+1}',
  '{+0}, {+1} or {+2}': '{+0}、{+1}或{+2}',
  'the rule would never be due, so nobody would notice that it is not kept':
    '该规则永远不会适用，因此没有人会察觉它未得到遵守',
  'make it wait for a topic that these documents speak of, or apply it to other documents':
    '改为等待这些文档会谈到的主题，或让规则适用于其他文档',
  '{0} applies to a {+1}, which is expected to speak of none of its topics ({2})':
    '{0} 适用于{+1}，而此类文档不会谈到它的任何主题（{2}）',
  'the author of such a document is asked for something that has no place in it':
    '此类文档的作者会被要求写出文档中没有位置的内容',
  'take "{0}" out of "applies-to", or add it to the "kinds" of the topic':
    '从“applies-to”中删除“{0}”，或将它加入该主题的“kinds”',
  'the pattern "{0}" of {1} fits every text': '{1} 的模式“{0}”与任何文本都相符',
  'nothing can fail it, so it proves nothing about a document': '任何文档都不会不通过，因此它证明不了什么',
  'name what must be there, or use "answered" if any answer will do':
    '写明必须出现的内容；若任何回答都可以，就用“answered”',
  'the pattern "{0}" of {1} fits the empty text': '{1} 的模式“{0}”与空文本相符',
  'it is found in every text, whatever is written there': '无论写了什么，在任何文本中都能找到它',
  'ask for at least one sign: write "+" instead of "*", or take the "?" away':
    '至少要求一个字符：将“*”改为“+”，或删除“?”',
  '{0} forbids what {1} asks for': '{0} 禁止 {1} 所要求的内容',
  'no document can keep both rules, so every one of them fails': '没有文档能同时遵守两条规则，因此每份文档都不通过',
  'decide which of the two is meant; withdraw the other, or let them apply to different documents':
    '决定以哪一条为准；撤回另一条，或让两者适用于不同的文档',
  '{0} asks the same of the same documents as {1}': '{0} 与 {1} 对同样的文档提出同样的要求',
  'one fault would be counted twice': '同一处错误会计算两次',
  'keep one of them, with the clauses of both under "basis"': '只保留一条，将两者的条款都写在“basis”之下',
  'whatever {0} asks, {1} asks as well, at the same level': '{0} 要求的内容，{1} 以同样的级别都已要求',
  'a document that fails {0} is sure to fail {1} too: one fault, counted twice':
    '不通过 {0} 的文档必定也不通过 {1}：同一处错误计算两次',
  'withdraw {0}, give the two different levels, or take the common part out of {1}':
    '撤回 {0}，给两者不同的级别，或从 {1} 中删除共同的部分',
  '{0} shows the same text as an example of "{1}" and of "{2}"': '{0} 将同一段文本既用作“{1}”的示例，又用作“{2}”的示例',
  'a text has one outcome, so one of the two is wrong': '一段文本只有一个结果，因此两者之中必有一个是错的',
  'change the one that does not show what it is to show': '修改没有表明所要表明内容的那一个',
  'a translation is given for the rule "{0}", and the pack has none of that name':
    '译文中有规则“{0}”，而规则包没有这条规则',
  'a translation is given for the theme "{0}", and the pack has none of that name':
    '译文中有主题类别“{0}”，而规则包没有这个主题类别',
  'its words would be shown to nobody, and the one that is meant stays untranslated':
    '这些译文不会显示给任何人，而真正所指的一项仍没有译文',
  'in "{0}", title or remedy is missing from {1} of the rules with the level "must"':
    '“{0}”译文中，有 {1} 条 must 级规则缺少标题或修改办法',
  'readers of that language would be told in another what they must mend':
    '使用该语言的读者看到的必改事项会是另一种语言',
  'translate "title" and "remedy" of {0}': '翻译 {0} 的“title”和“remedy”',
  'no rule reads the basis text "{0}"': '没有规则引用依据文本“{0}”',
  'the pack would claim to rest on a text it takes nothing from': '规则包会声称依据一份实际并未引用的文本',
  'cite it in a rule that rests on it, or take it out': '在依据它的规则中引用它，或将它删除',
}
