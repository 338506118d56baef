import type { listings as english } from '../en/listings.ts'
import type { Translation } from '../translation.ts'

export const listings: Translation<typeof english> = {
  'packs.counts': '{rules}（{levels}），{authority}，截至 {date}',
  'packs.extends': '{counts}，扩展自 {pack}',
  'packs.official': '官方发布',
  'packs.derived': '非官方解读',
  'packs.languages': '语言：{languages}',
  'packs.profile': '{title}（{rules}）：{meaning}',
  'packs.reads': '依据',
  'packs.text': '{title}（{source}）',
  'source.line': '{issuer}，{date}；{binding}；{read}',
  'source.binding': '有约束力',
  'source.voluntary': '无约束力',
  'rules.none': '{packs} 中没有符合全部条件的规则',
}
