import type { Sentences } from '../sentences.ts'

export const problemsInit: Sentences = {
  '"{0}" is there already': '“{0}”已经存在',
  'what somebody has written would be lost, so nothing was written': '会丢失他人写好的内容，因此没有写入',
  'mend it by hand, or write it anew with --force; --dry-run shows what would be written':
    '手动修改，或用 --force 重新写入；--dry-run 显示将写入的内容',
  'settings stand in "package.json" already': '“package.json”中已有设置',
  'two places could not both hold, so nothing was written': '两处无法同时有效，因此没有写入',
  'keep them there, or take the key "waco" out first': '保留在那里，或先删除键“waco”',
}
