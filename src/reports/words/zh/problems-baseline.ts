import type { Sentences } from '../sentences.ts'
import { typeWords } from './type-words.ts'

export const problemsBaseline: Sentences = {
  'a list that is understood only in part could let new failures pass, so nothing was judged':
    '只理解了一部分的清单可能放过新的不通过，因此没有进行判定',
  'take the file back from version control; or mend it by hand and let "waco baseline update --accept-edits" write it anew':
    '从版本控制中恢复该文件；或手工修正后用“waco baseline update --accept-edits”重新写出',
  '{+0}; or take the file back from version control; or mend it by hand and let "waco baseline update --accept-edits" write it anew':
    '{+0}；或从版本控制中恢复该文件；或手工修正后用“waco baseline update --accept-edits”重新写出',
  'two versions of the list stand in it, as a merge has left them': '其中有合并留下的两个版本的清单',
  'keep the entries of both and take out the lines with <<<<<<<, ======= and >>>>>>>; then let "waco baseline update --accept-edits" write it anew: it drops what is not needed':
    '保留双方的条目，删除含 <<<<<<<、======= 和 >>>>>>> 的行；再用“waco baseline update --accept-edits”重新写出，不需要的会被去掉',
  'the digest at the end does not fit what stands above it': '末尾的摘要与上面的内容不符',
  'somebody has changed the list by hand, or a merge has; a failure could be on it that nobody gave a reason for, so nothing was judged':
    '有人手工改动了清单，或由合并所致；其中可能有未说明理由的不通过，因此没有进行判定',
  'look at what was changed; then {+0}': '先看清改变了什么；再{+0}',
  '"{0}" is "{1}", and the fingerprint beside it says "{2}"': '“{0}”是“{1}”，而旁边的指纹是“{2}”',
  'make the two the same; or {+0}': '使两者一致；或{+0}',
  '{0} on "{1}" stands in the list twice': '清单中“{1}”的 {0} 出现了两次',
  'a rule has one finding on a document, so nobody could say which of the two entries holds':
    '一条规则对一份文档只有一个结果，因此无法确定以哪一条为准',
  'keep the one whose fingerprint is in the last report; then let "waco baseline update --accept-edits" write the file anew':
    '保留指纹在最近报告中的那一条；再用“waco baseline update --accept-edits”重新写出',
  '"{0}" has an entry and is not among the "documents" of the list': '“{0}”有条目，却不在清单的“documents”中',
  'it could not be known again when it is renamed, and a list that does not hang together was not written by "waco baseline"':
    '改名后将无法再认出它；前后不一的清单也不是“waco baseline”写出的',
  'the baseline lists {0}, {+1}': '基线列有 {0}，{+1}',
  'what is on the list would fail unseen when it comes back, so with --strict the run fails':
    '清单上的项再次不通过时不会被察觉，因此在 --strict 下本次运行不通过',
  'what is on the list would fail unseen when it comes back; with --strict the run would fail':
    '清单上的项再次不通过时不会被察觉；在 --strict 下运行会不通过',
  'take it out with "waco baseline prune"': '用“waco baseline prune”将它去掉',
  'the packs that {0} line {1} names ({2}) do not have the rule; the list was made with {3} as well; {+4}':
    '{0} 第 {1} 行指定的规则包（{2}）中没有这条规则；建立清单时还用了 {3}；{+4}',
  '{0} line {1} names the profile "{2}", which leaves the rule out; {+3}':
    '{0} 第 {1} 行指定的适用范围是“{2}”，其中不含这条规则；{+3}',
  'take it out with "waco baseline prune"; or name its pack in the settings again':
    '用“waco baseline prune”将它去掉；或在设置中重新指定它的规则包',
  'take it out with "waco baseline prune"; or name a profile that asks the rule in the settings':
    '用“waco baseline prune”将它去掉；或在设置中指定包含这条规则的适用范围',
  'whose pack the settings do not name any more': '设置已不再指定其规则包',
  'whose rule the profile of the settings leaves out': '设置指定的适用范围不含其规则',
  '{0} more entries of the baseline are not needed': '基线中另有 {0} 个条目不再需要',
  'they are not all named here, so that they hide nothing else': '此处不全部列出，以免遮住其他内容',
  '"waco baseline prune" names them and takes them out': '“waco baseline prune”会列出并去掉它们',
  'which does not fail any more': '它已不再不通过',
  'whose document is not there any more': '其文档已不存在',
  'whose rule is in no pack of this run': '其规则不在本次运行的任何规则包中',
  'whose rule is not asked of that document any more': '其规则已不再用于该文档',
  'whose rule does not count any more': '其规则已不再计入',
  'which a waiver answers for': '它已由豁免说明',
  'which fails in another way now': '它现在以另一种方式不通过',
  'whose rule weighs more by now': '其规则的级别现已更高',
  'of which a part is mended': '其中一部分已改好',
  'the file is {+0} and should be a mapping': '文件现为{+0}，应为映射',
  'write "packs:", "documents:", "entries:" and "digest:"': '写出“packs:”、“documents:”、“entries:”和“digest:”',
  ...typeWords,
}
