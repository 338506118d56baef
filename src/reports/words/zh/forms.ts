import type { Sentences } from '../sentences.ts'

/** How a text has to be written: the descriptions that schemas give of their patterns. */
export const forms: Sentences = {
  'write {+0}': '写{+0}',
  '"{0}" is not {+1}': '“{0}”不是{+1}',
  'an ISO 8601 duration, such as P365D, P12M or P1Y': ' ISO 8601 时长，例如 P365D、P12M 或 P1Y',
  'the name of the file': '文件的名称',
  'an address that begins with https:// or http://': '以 https:// 或 http:// 开头的网址',
  'a requirement, such as SAF-01': '要求的编号，例如 SAF-01',
  '64 digits and letters a to f: the SHA-256 that "waco packs" shows':
    ' 64 个数字和字母 a 至 f：“waco packs”所显示的 SHA-256',
  '64 digits and letters a to f: the SHA-256 of the file': ' 64 个数字和字母 a 至 f：文件的 SHA-256',
  'a lower-case word; rule ids begin with it, in capitals': '小写的词；规则编号以其大写形式开头',
  'a version, in quotes: "2025.07"': '加引号的版本号："2025.07"',
  'a pack and its version, such as waco@2025.07': '规则包及其版本，例如 waco@2025.07',
  'a day, month or year; in quotes: "2023"': '日期、年月或年份，加引号："2023"',
  'a lower-case word, such as identity': '小写的词，例如 identity',
  'the name of a file beside pack.yaml, such as identity.yaml': ' pack.yaml 旁边的文件名，例如 identity.yaml',
  'a language tag, such as fr or zh-Hant': '语言标签，例如 fr 或 zh-Hant',
  'an id such as WACO-TRA-04': '编号，例如 WACO-TRA-04',
  'the tag of a language, such as zh, fr or pt-BR': '语言标签（如 zh、fr 或 pt-BR）',
  '64 digits and letters a to f: SHA-256 of what stands above it, as "waco baseline" writes it':
    '64 个数字和 a 到 f 的字母：其上内容的 SHA-256，由“waco baseline”写出',
  'a fingerprint, as reports have it: RULE[topic]@DOCUMENT': '指纹，与报告中的写法相同：RULE[topic]@DOCUMENT',
  'eight digits and letters a to f for each answer, by which it is known again when it is renamed':
    '每个回答八个数字或 a 到 f 的字母，改名后据此再认出该文档',
  'sha256: and 64 digits and letters a to f; "waco waive" and "waco attest" write it':
    ' sha256: 加 64 个数字和字母 a 至 f（由“waco waive”和“waco attest”写出）',
  'the path of a document from the folder of this file, with forward slashes: cards/README.md':
    '自本文件所在文件夹起的文档路径，使用正斜杠，例如 cards/README.md',
  'keys from the top, such as /owners/name; / is the whole document': '自顶层起的键，例如 /owners/name；/ 表示整份文档',
  'the longest time from the first day to the last, such as P180D': '从第一天到最后一天的最长时间，例如 P180D',
  'a path from the folder of the settings, with forward slashes: docs/**/*.md':
    '自设置所在文件夹起的路径，使用正斜杠，例如 docs/**/*.md',
}
