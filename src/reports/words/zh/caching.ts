import type { caching as english } from '../en/caching.ts'
import type { Translation } from '../translation.ts'

export const caching: Translation<typeof english> = {
  'count.record': { other: '{n} 项结果' },
  'cache.cleaned': '已从 {folder} 删除 {records}',
}
