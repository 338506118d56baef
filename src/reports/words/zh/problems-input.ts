import type { Sentences } from '../sentences.ts'

export const problemsInput: Sentences = {
  'split it into files of their own, or raise "documents" under "limits" in waco.yaml':
    '将它拆成各自的文件，或在 waco.yaml 的“limits”下调高“documents”',
  '{0} files would have to be looked into, more than the {1} of one run': '需要查看 {0} 个文件，超过一次运行的 {1} 个',
  'which of them are documents is not known, so none was read and nothing was judged':
    '不知道其中哪些是文档，因此一个也没有读取，没有进行任何判定',
  'name folders or files to check, leave folders out in the settings, or raise "files" under "limits" in waco.yaml':
    '指定要检查的文件夹或文件，在设置中排除某些文件夹，或在 waco.yaml 的“limits”下调高“files”',
  'all files together have more than {0} MiB: "{1}" and those after it were not read':
    '全部文件合计超过 {0} MiB：“{1}”及其后的文件没有读取',
  'any of them may be a document that nobody has judged': '其中任何一个都可能是未经判定的文档',
  'check fewer files in one run, leave folders out in the settings, or raise "total-size" under "limits" in waco.yaml':
    '一次检查较少的文件，在设置中排除某些文件夹，或在 waco.yaml 的“limits”下调高“total-size”',
  'there are more than {0} outcomes of rules: "{1}" and those after it were not judged':
    '规则的判定结果超过 {0} 个：“{1}”及其后的文档没有判定',
  'no report could hold them all, and what is not in it was not judged':
    '没有报告能容纳全部结果，未列入的就是没有判定的',
  'check fewer files in one run, use a profile, or raise "findings" under "limits" in waco.yaml':
    '一次检查较少的文件，使用适用范围，或在 waco.yaml 的“limits”下调高“findings”',
  '"{0}" could not be {+1} within {2} seconds': '“{0}”未能在 {2} 秒内{+1}',
  read: '读完',
  judged: '判定完',
  'it was stopped in the middle, so nothing is known of it': '它在中途被停止，因此对它一无所知',
  'simplify the document, check it on a machine that is less busy, or raise "time" under "limits" in waco.yaml':
    '简化文档，在较空闲的机器上检查，或在 waco.yaml 的“limits”下调高“time”',
  '"{0}" could not be {+1}: something in it is nested deeper than this program can follow':
    '“{0}”未能{+1}：其中的嵌套深度超出本程序的处理能力',
  'flatten what is nested, or split the document into several files': '减少嵌套，或将文档拆成几个文件',
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
  'write the document, or remove the file': '写好文档，或删除该文件',
  '{+0}, or do not name it': '{+0}；或者不要点名检查它',
  'say in its metadata, title or headings what it is, such as "# Model card for …"':
    '在元数据、标题或小标题中说明它是什么，例如“# Model card for …”',
  'call it "model_card" or "data_card", or write "type": "model card" at its top, with keys such as "intended_use", "training_data" and "limitations"':
    '将它命名为“model_card”或“data_card”，或在顶层写明 "type": "model card"，并使用“intended_use”、“training_data”、“limitations”之类的键',
  'call its keys by what they tell, such as "intended_use", "training_data" and "limitations"':
    '按所说明的内容命名各个键，例如“intended_use”、“training_data”和“limitations”',
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
