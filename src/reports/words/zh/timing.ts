import type { timing as english } from '../en/timing.ts'
import type { Translation } from '../translation.ts'

export const timing: Translation<typeof english> = {
  'timing.all': { other: '用时：共 {took} 毫秒，{n} 份文档' },
  'timing.station': '环节',
  'timing.kind': '检查类别',
  'timing.rule': '最慢的规则',
  'timing.document': '最慢的文档',
  'timing.ms': '毫秒',
  'timing.share': '占比',
  'timing.times': '次数',
  'timing.start': '启动 Node 和程序',
  'timing.prepare': '设置、规则包和词表',
  'timing.discover': '查找文件',
  'timing.read': '读取文件',
  'timing.parse': '解析文本',
  'timing.recognise': '识别文档',
  'timing.facts': '查找事实',
  'timing.judge': '判定各文档',
  'timing.subjects': '合并判定文档',
  'timing.summarise': '汇总',
  'timing.report': '写出报告',
  'timing.between': '其余部分',
}
