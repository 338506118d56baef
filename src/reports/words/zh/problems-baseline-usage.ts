import type { Sentences } from '../sentences.ts'

export const problemsBaselineUsage: Sentences = {
  '"waco baseline" has no action "{0}"': '“waco baseline”没有“{0}”这一操作',
  '"--{0}" was given to "baseline {1}", which has no use for it': '“baseline {1}”用不到所给的“--{0}”',
  'leave it out': '将它去掉',
  'no reason was given for what is to be listed': '没有说明列入清单的理由',
  'a failure that nobody gives a reason for is forgotten, so nothing was listed':
    '没有理由的不通过会被遗忘，因此没有列入任何内容',
  '"{0}" says nothing about why': '“{0}”没有说明任何理由',
  'say why it may go on failing, and until when you mean to mend it: --reason "…"':
    '说明为何可以继续不通过，以及打算何时改好：--reason "…"',
  'there is a list of known failures already: "{0}"': '已有一份已知不通过的清单：“{0}”',
  'a new one would forget since when and why each of them is known, so nothing was written':
    '新的清单会丢失每一项从何时起、为何已知，因此没有写出',
  'use "waco baseline update"; or remove the file to begin anew': '使用“waco baseline update”；或删除该文件重新开始',
  'there is no list of known failures: "{0}" does not exist': '没有已知不通过的清单：“{0}”不存在',
  'there is nothing to show or to change': '没有可显示或更改的内容',
  'make one with "waco baseline create --reason …", or name another with --baseline':
    '用“waco baseline create --reason …”建立一份，或用 --baseline 指定另一份',
}
