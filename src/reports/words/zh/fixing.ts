import type { fixing as english } from '../en/fixing.ts'
import type { Translation } from '../translation.ts'

export const fixing: Translation<typeof english> = {
  'plan.not-shortest': '选择太多，无法全部尝试：可能有更短的清单',
  'fix.left-alone': { other: '留给人来改（{n} 处）：' },
  'fix.left-line': '{place} {text}：{reason}',
  'fix.license-unknown': 'SPDX 未收录此许可证；请写其标识符，或写“other”并给出名称和链接',
  'fix.license-version': '没有说明许可证的版本；请写带版本的标识符',
  'fix.license-later': '没有说明是否适用更高版本；请写 -only 或 -or-later',
  'fix.language-unknown': '没有以此为名的已知语言；请写其标签（BCP 47）',
  'fix.language-unclear': '可能是一种语言的名称，也可能是另一种语言的标签；请用小写写标签',
  'fix.date-unknown': '不是单独的某日、某月或某年；请写成 YYYY-MM-DD',
  'fix.date-unclear': '各地对此日期的理解不同；请写成 YYYY-MM-DD',
  'fix.written-otherwise': '写成多行或带转义，因此不改写；请把值写在一行中',
  'fix.key-unclear': '该节所说不止一个值，或与别处不同；请自己写这个键',
  'fix.no-front-matter': '可以写成键，但没有逐行书写的文件头；请用“---”开始一个',
  'fix.none-certain': { other: '没有足够确定的可改之处；{n} 处留给人来改' },
}
