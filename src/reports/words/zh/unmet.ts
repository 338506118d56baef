import type { unmet as english } from '../en/unmet.ts'
import type { Translation } from '../translation.ts'

export const unmet: Translation<typeof english> = {
  'unmet.title': '找过而没有找到的',
  'unmet.how': '--verbose 列出全部，并说明原因',
  'unmet.few': '{what}（{n}）：{names}',
  'unmet.few.more': '{what}（{n}）：{names}……',
  'unmet.rules': '没有判定任何内容的规则',
  'unmet.selectors': '没有匹配到任何内容的路径和模式',
  'unmet.topics': '规则问到、却没有文档回答的主题',
  'unmet.item': '{name}：{text}',
  'unmet.no-document': '没有判定过这类文档（{kinds}）',
  'unmet.subject': '同一对象的多份文档',
  'unmet.not-applicable': '凡问到之处（{n}）都不适用，取决于对{topics}说了或没说什么',
  'unmet.nothing': '任何地方都没有提到；由 {rules} 提问',
  'unmet.instead': '只有{states}；由 {rules} 提问',
  'selector.command-line': '在命令行中给出',
  'selector.include': '在设置的 include 中给出',
  'selector.exclude': '在设置的 exclude 中给出',
  'selector.subject': '在设置中为某个对象给出',
  'html.unmet.rule': '规则',
  'html.unmet.topic': '主题',
  'html.unmet.selector': '路径或模式',
  'html.unmet.given': '来源',
  'html.unmet.left': '另有 {n} 项，见同一次运行的 JSON 报告',
}
