import type { Sentences } from '../sentences.ts'

export const problemsAnswering: Sentences = {
  'not given: {0}': '没有给出：{0}',
  'an answer counts only with all its parts, so nothing was written': '答复须内容齐全才算数，因此没有写入',
  'add {0}': '加上 {0}',
  '"--expires {0}" is not a day': '“--expires {0}”不是日期',
  'an answer holds until a day, so nothing was written': '答复有效至某一天，因此没有写入',
  'write it as YYYY-MM-DD, such as --expires 2026-09-30': '写成 YYYY-MM-DD，例如 --expires 2026-09-30',
  '"--expires {0}" is before {1}': '“--expires {0}”早于 {1}',
  'it would never hold, so nothing was written': '它从不生效，因此没有写入',
  'name the last day on which it is to hold': '写明有效期的最后一天',
  '"--section" and "--pointer" were both given': '同时给出了“--section”和“--pointer”',
  'each says what the answer speaks of, so nothing was written': '两者都指明答复所指的部分，因此没有写入',
  'leave one of them out; without either it is found out': '去掉其中一个；两者都不写时自动确定',
  '"--inline" was given with "--section" or "--pointer"': '“--inline”与“--section”或“--pointer”同时给出',
  'a comment speaks of the place where it stands, so nothing was written': '注释指它所在的位置，因此没有写入',
  'no rule "{0}" is asked by the packs of this run': '本次运行的规则包没有检查规则“{0}”',
  'there is nothing to answer for, so nothing was written': '没有可答复的结果，因此没有写入',
  'no document "{0}" was judged': '没有判定名为“{0}”的文档',
  '"{0}" is not asked of "{1}"': '规则“{0}”不适用于“{1}”',
  '"waco check --verbose" shows what is asked of it; a rule about several documents is asked of the first of them':
    '"waco check --verbose" 显示对它检查了什么；涉及多份文档的规则以其中第一份为准',
  '"{0}" does not fail in "{1}": {2}': '“{0}”在“{1}”中没有不通过：{2}',
  'only a failure can be waived, so nothing was written': '只有不通过的结果可以豁免，因此没有写入',
  'see what "waco check" says of it; "waco attest" answers what needs a person':
    '查看 "waco check" 的结果；需要人判断的用 "waco attest" 答复',
  'an answer to "{0}" for "{1}" would not hold: {2}': '对“{1}”中“{0}”的答复不会生效：{2}',
  'it would answer for nothing, so nothing was written': '它不起作用，因此没有写入',
  'change what keeps it from holding, or mend the document; "waco explain" says how':
    '改掉使它不生效的原因，或修改文档；"waco explain" 说明做法',
  '"{0}" cannot hold a waiver as a comment': '“{0}”不能以注释形式写豁免',
  'only Markdown and YAML have comments that are read for it, so nothing was written':
    '只有 Markdown 和 YAML 的注释会被读取，因此没有写入',
  'leave out --inline: the waiver then stands in the file of waivers': '去掉 --inline：豁免将写入豁免文件',
  '"--soon {0}" is not a number of days': '“--soon {0}”不是天数',
  'it says which waivers are about to lapse, so nothing was judged': '它决定哪些豁免即将到期，因此没有进行判定',
  'write a whole number of days, such as --soon 30': '写整数天数，例如 --soon 30',
  '"{0}" asks nobody about "{1}": {2}': '“{0}”对“{1}”不需要人答复：{2}',
  'only what needs a person can be attested, so nothing was written': '只有需要人判断的可以证明，因此没有写入',
  'see what "waco check" says of it; "waco waive" answers for a failure':
    '查看 "waco check" 的结果；不通过的用 "waco waive" 答复',
  '"--digest {0}" is not a SHA-256': '“--digest {0}”不是 SHA-256',
  'by it a reader knows the evidence again, so nothing was written': '读者凭它确认证据未变，因此没有写入',
  'write 64 digits and letters a to f, as "sha256sum FILE" prints them':
    '写 64 位数字及字母 a 至 f，即 "sha256sum FILE" 的输出',
  '"--evidence {0}" is an address, and no "--digest" was given': '“--evidence {0}”是网址，但没有给出“--digest”',
  'no address is opened, and without a digest nobody would see that something else stands there now; nothing was written':
    '不会打开任何网址，没有摘要就无法看出内容已变；没有写入',
  'add --digest with the SHA-256 of what stands there, or keep a copy in the project':
    '加上 --digest 及其内容的 SHA-256，或在项目中保留一份副本',
  '"--evidence {0}" lies outside the project': '“--evidence {0}”在项目之外',
  '"--evidence {0}" is no file': '“--evidence {0}”不是文件',
  'an answer counts only while what it rests on is there, so nothing was written':
    '只有所依据的内容存在，答复才算数，因此没有写入',
  'name a file in the folder of the attestations or below it': '指定证明文件所在文件夹或其下的文件',
  '"{0}" has another digest: {1}': '“{0}”的摘要不同：{1}',
  'an answer rests on one text, so nothing was written': '一项答复依据一份内容，因此没有写入',
  'leave out --digest to take the file as it is': '去掉 --digest 即按文件现状计算',
}
