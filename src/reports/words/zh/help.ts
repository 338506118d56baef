import type { Sentences } from '../sentences.ts'
import { helpCommands } from './help-commands.ts'
import { helpOptions } from './help-options.ts'
import { placeholders } from './placeholders.ts'

/**
 * All that a help says, by its English text. It is loaded when somebody asks for help in another language, and never for a
 * run. A new command, argument or option has its words in one of the three files above.
 */
export const help: Sentences = {
  ...placeholders,
  ...helpCommands,
  ...helpOptions,
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Actions:': '操作：',
  'Example:': '示例：',
  'Examples:': '示例：',
  'Exit codes:': '退出码：',
  '{+0} (choices: {1})': '{+0}（可选：{1}）',
  'nothing at or above --fail-on failed that no baseline lists, and every rule that gates was judged; verify, pack verify, replay: all is as it was signed or packed, whatever the verdict in it; check --shard: the part was written':
    '没有未列入基线的规则在 --fail-on 级别或以上不通过，且影响结论的规则均已判定；verify、pack verify、replay：一切与所签名或打包的相同，不论其中的结论如何；check --shard：该份已写出',
  'a rule at or above --fail-on failed, and no baseline lists it (diff: newly); with --strict also: a waiver, an attestation or an entry of the baseline holds for nothing; pack lint, pack test: faults in the pack; fix --dry-run: edits to make':
    '有未列入基线的规则在 --fail-on 级别或以上不通过（diff：新出现的）；在 --strict 下也可能是：有豁免、证明或基线中的项不起作用；pack lint、pack test：规则包有错误；fix --dry-run：有可做的修改',
  'the command line, a setting, a waiver, an attestation, a pack, a baseline or a saved result is wrong; nothing was judged':
    '命令行、设置、豁免、证明、规则包、基线或保存的结果有误；没有进行判定',
  'incomplete: no document was found, or one or a rule that gates was not judged; beats 1':
    '未完成：没有找到文档，或有文档或影响结论的规则未判定；优先于 1',
  'verify, pack verify, replay: a signature, a digest or a result is not what it should be':
    'verify、pack verify、replay：签名、摘要或结果不符',
  'verify, pack verify: it cannot be told whether a signature holds: another kind of key or signature, or a key that was not given':
    'verify、pack verify：无法判断签名是否成立：密钥或签名属于其他种类，或没有给出相应的密钥',
  'a bug of ours; the message says how to report it': '本程序自身的错误；消息会说明如何报告',
  'ended by signal n': '被信号 n 终止',
}
