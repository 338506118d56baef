import type { shards as english } from '../en/shards.ts'
import type { Translation } from '../translation.ts'

export const shards: Translation<typeof english> = {
  'count.file': { other: '{n} 个文件' },
  'shard.written': '第 {index} 份，共 {of} 份：已判定 {files}，写入 {path}；在“waco merge”取得全部各份之前没有结论',
}
