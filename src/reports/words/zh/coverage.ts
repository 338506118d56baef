import type { coverage as english } from '../en/coverage.ts'
import type { Translation } from '../translation.ts'

export const coverage: Translation<typeof english> = {
  'label.crosswalk': '对照',
  'coverage.framework': '{title}（{edition}；{issuer}）',
  'coverage.no-claim': '逐条列出共同主题；不表示符合该框架。',
  'coverage.standing': '{standing}（{read}）',
  'coverage.not-in-force': '未生效',
  'coverage.asked-of-none': '没有文档需要回答',
  'coverage.none-known': '以下规则没有已知的对应条款：{rules}',
  'coverage.not-sought': { other: '有 {n} 条规则未查找对应条款' },
  'strength.comparable': '',
  'strength.partial': '部分对应',
  'strength.related': '相关',
  'certainty.uncertain': '不确定',
}
