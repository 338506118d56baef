import type { Sentences } from '../sentences.ts'

export const problemsResult: Sentences = {
  '"{0}" is no result of waco': '“{0}”不是 waco 的结果',
  '"{0}" is not JSON: {+1}': '“{0}”不是 JSON：{+1}',
  'it breaks off': '内容中断',
  '"{0}" says {1}, and the findings make it {2}': '“{0}”写的是 {1}，而按判定结果应为 {2}',
  '"{0}" {+1}': '“{0}”{+1}',
  '"the whole" {+0}': '整个文件{+0}',
  'has "{0}", which no result has': '含有结果中不会有的“{0}”',
  'does not go with what stands beside it': '与旁边的内容不相配',
  '"{0}" is a result in the form {1}, and this program knows form 1': '“{0}”是格式 {1} 的结果，而本程序只认识格式 1',
  '"{0}" is a result in the form without a number, and this program knows form 1':
    '“{0}”是没有格式编号的结果，而本程序只认识格式 1',
  'name a file that "waco check -o json=FILE" has written': '写由“waco check -o json=FILE”写出的文件',
  'read by guess, a newer form could lose what failed; {+0}': '若靠猜测读取较新的格式，可能漏掉不通过的规则；{+0}',
  'see that the file is whole and holds nothing else; {+0}': '确认文件完整且不含其他内容；{+0}',
  'the file is not as the schema of results says; {+0}': '文件不符合结果的模式；{+0}',
  'the file was changed after it was written, so its verdict is worth nothing; {+0}':
    '文件写出之后被改动过，因此其结论没有价值；{+0}',
  'use the version of waco that wrote the file, or a newer one': '使用写出该文件的 waco 版本，或更新的版本',
  'write it anew with "waco check -o json=FILE"': '用“waco check -o json=FILE”重新写出',
}
