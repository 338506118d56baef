import type { Sentences } from '../sentences.ts'

/** Of packs that extend others, change their rules, or select among them. */
export const problemsComposition: Sentences = {
  '"{0}" has no meaning in a change that {+1} a rule': '在{+1}规则的修改中，“{0}”没有意义',
  '"{0}" is missing from the change that {+1} a rule': '{+1}规则的修改缺少“{0}”',
  tightens: '收紧',
  loosens: '放宽',
  rewords: '改写',
  withdraws: '撤回',
  '"{0}" is a rule of {1}, which this pack extends': '“{0}”是此规则包所扩展的 {1} 的规则',
  '"{0}" is about several documents, and "set" gives it a new "{1}" without saying so':
    '“{0}”涉及多个文档，而“set”给了它新的“{1}”，却没有说明这一点',
  'a check of single documents would be taken for one of several': '对单个文档的检查会被当作对多个文档的检查',
  'a second day would bring it back for a while, or say nothing': '再写一个日期会使它暂时恢复，或毫无作用',
  'a version of a pack can only build on what was there before it': '规则包的版本只能建立在先前已有的内容之上',
  'extend an earlier version, or give this one a later number': '扩展较早的版本，或给此版本更晚的版本号',
  'findings of the two cannot be compared, so nobody could follow the rule from one version to the next':
    '两者的判定结果无法比较，因此无法跟踪该规则在各版本间的变化',
  'give the rule a number of its own, or change the one of the base in changes.yaml':
    '给该规则自己的编号，或在 changes.yaml 中修改基础规则包的规则',
  'give the text another key; the one of the base can be cited as it is':
    '给该文本另一个键；基础规则包的文本可以直接引用',
  'its rules would be missing, so this pack is not used either': '其中的规则会缺失，因此也不使用此规则包',
  'let the pack extend an earlier one that does not rest on it': '让该规则包扩展一个不依赖它的较早规则包',
  'mend what is said about that pack, or extend another one': '修正关于该规则包所报告的问题，或扩展另一个',
  'none of them comes first, so there is no first rule to start from': '其中没有哪个在先，因此没有可作起点的规则',
  'one change would hide the other; the first stands in line {0}': '一处修改会掩盖另一处；第一处在第 {0} 行',
  'put everything that changes about a rule under one entry': '将对一条规则的全部修改写在同一项之下',
  'readers look for what became stricter and what did not; a change must not say the opposite of what it does':
    '读者要看哪些变严、哪些没有；修改不得说与其作用相反的话',
  'set "in-force" or "withdrawn" under "set", or take "on" out': '在“set”之下写“in-force”或“withdrawn”，或删除“on”',
  'set the "statement" as well, with {0} in it': '同时写上“statement”，其中用 {0}',
  'take "extends" out, or name a pack that comes with this program': '删除“extends”，或写随本程序附带的规则包',
  'take "set" out: a rule that is withdrawn keeps its words': '删除“set”：撤回的规则保留原文',
  'take this change out': '删除这处修改',
  'that can change an outcome, which a change of words must not': '这可能改变判定结果，而改写措辞不得如此',
  'the change makes "{0}" a rule about something else: about several documents, or about single ones':
    '这处修改改变了规则“{0}”所涉及的是多个文档还是单个文档',
  'the change rewords the rule, and sets its "{0}"': '这处修改改写规则，却设置了其“{0}”',
  'the change would be passed over in silence, so the pack is not used': '这处修改会被默默忽略，因此不使用该规则包',
  'the change {+0} the rule, and takes its level from {1} to {2}': '这处修改{+0}规则，却将其级别从 {1} 改为 {2}',
  'the clauses of inherited rules would be looked up in another text than the one they were read from':
    '沿用的规则的条款会到并非其出处的文本中去查',
  'the level goes from {0} to {1}, and the statement stays as it was': '级别从 {0} 改为 {1}，而规则陈述没有改变',
  'the pack "{0}" that this one extends cannot be used': '无法使用此规则包所扩展的规则包“{0}”',
  'the packs extend each other in a circle: {0}': '规则包循环扩展：{0}',
  'the profile would leave out more than it says, so the pack is not used':
    '该适用范围略去的内容会多于其所写，因此不使用该规则包',
  'no theme of this pack is called "{0}"': '此规则包没有名为“{0}”的主题类别',
  'no rule of this pack is called "{0}"': '此规则包没有名为“{0}”的规则',
  'there is no theme to select': '没有可选择的主题类别',
  'there is no rule to select': '没有可选择的规则',
  'the rule "{0}" is changed twice': '规则“{0}”修改了两次',
  'the rule "{0}" is withdrawn from {1} on already': '规则“{0}”从 {1} 起已经撤回',
  'the rules it would bring would be missing, so the pack is not used': '它应带来的规则会缺失，因此不使用该规则包',
  'the statement says in words how much is asked, and would say something else than the level':
    '规则陈述用文字说明要求的程度，会与级别不符',
  'there are changes here, and the pack extends none whose rules could be changed':
    '此处有修改，而该规则包没有扩展任何可供修改的规则包',
  'there is no pack "{0}" to extend': '没有可扩展的规则包“{0}”',
  'they would be passed over in silence, so the pack is not used': '它们会被默默忽略，因此不使用该规则包',
  'version {0} extends "{1}", which is not earlier than itself': '版本 {0} 扩展了“{1}”，后者并不比它早',
  'whoever cites the id must get one rule, and see what was changed about it and why':
    '引用编号者必须得到唯一的规则，并能看到其修改和理由',
  'withdraw the rule, and add one with an id of its own': '撤回该规则，另加一条有自己编号的规则',
  'write "applies-to: [subject]" under "set" as well': '在“set”之下同时写“applies-to: [subject]”',
  'write "extends: ID@VERSION" in pack.yaml, or take changes.yaml out of the folder':
    '在 pack.yaml 中写“extends: ID@VERSION”，或将 changes.yaml 移出文件夹',
  'write "loosens", or a level that asks more': '写“loosens”，或写要求更高的级别',
  'write "tightens" or "loosens", or leave it as it is in the base': '写“tightens”或“loosens”，或保留基础规则包的原样',
  'write "tightens", or a level that asks less': '写“tightens”，或写要求更低的级别',
  'write the day: "on: 2026-07-26"': '写明日期：“on: 2026-07-26”',
  'write under "set:" what the rule says from now on': '在“set:”之下写该规则今后的内容',
  '{0} has no rule "{1}" that could be changed': '{0} 没有可修改的规则“{1}”',
  '{0}, which this pack extends, has a basis text called "{1}" already': '此规则包扩展的 {0} 已有名为“{1}”的依据文本',
  'the translation is used whole or not at all; without it everything is shown in English':
    '译文要么整个使用，要么不用；不用时全部以英文显示',
}
