import type { explained as english } from '../en/explained.ts'
import type { Translation } from '../translation.ts'

export const explained: Translation<typeof english> = {
  'explained.settings-none': '无：此处及上层没有 waco.yaml，package.json 中也没有“waco”',
  'explained.lock-none': '无：规则包按找到的样子使用；“waco pack lock”可将其锁定',
  'explained.asked': '由 {where} 指定',
  'explained.typed': '由命令行指定',
  'explained.usual': '默认规则包，因为没有另行指定',
  'explained.pinned': '由 {path} 锁定',
  'explained.judged': '是否判定',
  'explained.read': '读取为',
  'explained.subject': '对象',
  'explained.language': '语言',
  'explained.outputs': '报告',
  'explained.yes': '是，在此文件夹的每次运行中',
  'explained.yes-by': '是，由纳入“{pattern}”选取（{where}）',
  'explained.left-out': '否：排除“{pattern}”（{where}）将它略去；在命令行点名时会判定',
  'explained.passed-over': '否：{reason}；在命令行点名时会判定',
  'explained.not-read': '否：{reason}',
  'explained.not-searched':
    '否：此文件夹的运行不会查看它，因为它在此文件夹之外、被 Git 忽略、位于他人的文件夹或扩展名不同；在命令行点名时会判定',
  'explained.no-document': '没有可判定的内容',
  'explained.part': '{subject}，描述其组成部分',
  'explained.member': '{subject}：{reason}',
  'explained.answer': '{rule}{within}：{became}（{where}）：{said}',
  'explained.within': '（{name}）',
  'explained.unjudged': '该文件不被判定',
  'explained.answers-none': '没有针对此文件的',
  'explained.elsewhere': '针对其他文档：{documents}',
  'explained.elsewhere-of': '{document}（{n}）',
  'explained.rules': '适用的规则：{n} 条',
  'explained.together': '{title}，针对整个对象',
}
