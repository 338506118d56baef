import type { Sentences } from '../sentences.ts'

/** What keeps a pattern from being used: `policy/pattern-fault.ts`. */
export const patternFaults: Sentences = {
  'it takes {0} steps for each letter of a text, and {1} are allowed':
    '处理文本的每个字符需要 {0} 步，而最多允许 {1} 步',
  'its engine says "{0}"': '模式引擎称“{0}”',
  'a "(" is never closed': '有“(”一直没有闭合',
  'a ")" closes nothing': '有“)”没有对应的“(”',
  'a "[" is never closed': '有“[”一直没有闭合',
  '"{0}" is no group with a name': '“{0}”不是带名称的分组',
  'two groups are called "{0}"': '有两个分组都叫“{0}”',
  'RE2 has no "{0}"': 'RE2 没有“{0}”这种写法',
  'it ends in a backslash': '模式以反斜杠结尾',
  '"{0}" repeats what is repeated already': '“{0}”重复的内容本身已是重复',
  '"{0}" has nothing before it to repeat': '“{0}”之前没有可重复的内容',
  '"{0}" repeats more often than is allowed': '“{0}”的重复次数超过允许的范围',
  '"{0}" is no range or class of characters': '“{0}”不是字符范围或字符类',
  'its brackets are nested too deep': '括号嵌套过深',
  'it is too large': '模式过大',
}
