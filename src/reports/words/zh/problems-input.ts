import type { Sentences } from '../sentences.ts'

export const problemsInput: Sentences = {
  '"{0}" describes {1} models and data sets, more than the {2} that are read from one file':
    '“{0}”描述了 {1} 个模型和数据集，超过一个文件中可读取的 {2} 个',
  '"{0}" is empty': '“{0}”是空的',
  '"{0}" {+1}': '“{0}”{+1}',
  'a document was asked for, or promised by the name, and there is nothing in it to judge':
    '这里要求有文档，或文件名表明是文档，而其中没有可判定的内容',
  'choose a pack for such documents with --pack, another profile, or another day with --as-of; "waco rules" lists what a pack asks':
    '用 --pack 选择适用于这类文档的规则包，或改用其他适用范围，或用 --as-of 改用其他日期；“waco rules”列出规则包的要求',
  'each is judged by itself, and no report could hold them all; none of them was judged':
    '每一个都要单独判定，而一份报告容纳不下；因此一个也没有判定',
  'give the document a title such as "Model card for X", metadata, or sections such as "Intended Use" and "Limitations"; "waco inspect --verbose" shows what was looked into, and "waco scaffold" prints a card to fill':
    '给文档加上“Model card for X”这样的标题、元数据，或“Intended Use”“Limitations”这样的章节；“waco inspect --verbose”显示查看过哪些文件，“waco scaffold”输出一份待填写的卡片',
  'it was asked for by name and was not judged, so the run is incomplete without it':
    '它是点名要检查的，却没有得到判定，因此这次运行不完整',
  'no model card, data sheet or disclosure was found in this folder':
    '此文件夹中没有找到模型卡、数据说明书或透明度披露',
  'no model card, data sheet or disclosure was found in {0} places':
    '{0} 处路径中没有找到模型卡、数据说明书或透明度披露',
  'no model card, data sheet or disclosure was found in "{0}"': '“{0}”中没有找到模型卡、数据说明书或透明度披露',
  'no model card, data sheet or disclosure was found in "{0}" and "{1}"':
    '“{0}”和“{1}”中没有找到模型卡、数据说明书或透明度披露',
  'no model card, data sheet or disclosure was found in "{0}", "{1}" and "{2}"':
    '“{0}”“{1}”和“{2}”中没有找到模型卡、数据说明书或透明度披露',
  'nothing was judged, and that is never counted as a pass': '没有进行任何判定，绝不算作通过',
  'nothing was judged, and that is never counted as a pass; what came nearest: {+0}':
    '没有进行任何判定，绝不算作通过；最接近的有：{+0}',
  '"{0}" ({+1})': '“{0}”（{+1}）',
  '"{0}" ({+1}), "{2}" ({+3})': '“{0}”（{+1}）、“{2}”（{+3}）',
  '"{0}" ({+1}), "{2}" ({+3}), "{4}" ({+5})': '“{0}”（{+1}）、“{2}”（{+3}）、“{4}”（{+5}）',
  '"{0}" ({+1}), "{2}" ({+3}), "{4}" ({+5}), …': '“{0}”（{+1}）、“{2}”（{+3}）、“{4}”（{+5}）等',
  'split it into files of their own': '将它拆成各自的文件',
  'write the document, or remove the file': '写好文档，或删除该文件',
  '{+0}, or do not name it': '{+0}；或者不要点名检查它',
  'say in its metadata, title or headings what it is, such as "# Model card for …"':
    '在元数据、标题或小标题中说明它是什么，例如“# Model card for …”',
  '{0} has no rule in force on {1} that applies to a {+2}': '{0} 在 {1} 没有适用于{+2}的生效规则',
  '{0} and {1} have no rule in force on {2} that applies to a {+3}': '{0} 和 {1} 在 {2} 没有适用于{+3}的生效规则',
  'model card': '模型卡',
  'data sheet': '数据说明书',
  disclosure: '透明度披露',
  '{+0} or {+1}': '{+0}或{+1}',
  '{+0}, {+1} or {+2}': '{+0}、{+1}或{+2}',
  'write it in 1.7': '改用 1.7 版书写',
  'write it in SPDX 3.0.1': '改用 SPDX 3.0.1 书写',
  'describe the model in a component of type "machine-learning-model", with a "modelCard"':
    '在类型为“machine-learning-model”的组件中描述模型，并附上“modelCard”',
  'add the model as an element of type "ai_AIPackage"': '将模型作为类型为“ai_AIPackage”的元素加入',
  '"{0}" is named as a {+1} and is read as a {+2}: {+3}': '“{0}”被指定为{+1}，读取结果却是{+2}：{+3}',
  'what was to be judged as one is not there, so the run is incomplete': '应按此判定的文档不在，因此本次运行不完整',
  'name it under "{0}", or say in its title what it is': '将它写在“{0}”下，或在标题中写明它是什么',
  '"{0}" is included among the {+1}s and is read as a {+2}: {+3}': '“{0}”被纳入{+1}之列，读取结果却是{+2}：{+3}',
  'it is judged as what it is read as, which may not be what was meant': '它按读取的结果判定，这可能并非本意',
  'include it under "{0}", or say in its title what it is': '在“{0}”下纳入它，或在标题中写明它是什么',
  '"{0}" picks no {+1} in this project': '“{0}”在本项目中没有选到{+1}',
  document: '文档',
  'what was to be judged is not there, or goes by another name; the run is incomplete, so that nobody takes it for whole':
    '要判定的内容不在，或用了别的名称；本次运行不完整，以免被当作完整',
  'mend the pattern, or take it out; "waco inspect --verbose" shows what was looked into, and files that Git ignores have to be named one by one':
    '改正该模式，或将它删除；“waco inspect --verbose”显示查看过的文件；Git 忽略的文件须逐个写出',
  'nothing came in: there was no line to judge': '没有输入：没有可判定的行',
  'send one JSON object to a line, or add --lines-decide where a part of the work may be empty':
    '每行发送一个 JSON 对象；若某一部分可能为空，加上 --lines-decide',
  'waco was stopped here by a bug of its own: {0}': 'waco 在此处因自身的错误而停止：{0}',
  'this is a mistake in waco, not in the document, which was not judged':
    '这是 waco 的错误，不是文档的；该文档未作判定',
  'please report it to the maintainers of waco-check, with the document if you can':
    '请向 waco-check 的维护者报告，可能的话附上文档',
}
