import type { Sentences } from '../sentences.ts'

export const problemsLock: Sentences = {
  'the pack {0}@{1} is not in the lock, which pins {2}': '规则包 {0}@{1} 不在锁文件中，其中固定的是 {2}',
  'the pack "{0}" is version {1}, and {2} pins {3}': '规则包“{0}”的版本是 {1}，而 {2} 固定的是 {3}',
  '{0} pins {1}@{2}, which this program does not bring with it': '{0} 固定的是 {1}@{2}，此程序没有附带它',
  '"{0}" of the pack {1} has changed: {2} says SHA-256 {3}, and it is {4}':
    '规则包 {1} 的“{0}”已改变：{2} 中的 SHA-256 是 {3}，而现在是 {4}',
  '"{0}" of the pack {1} is not in {2}: the pack had no such file when it was pinned; its SHA-256 is {3}':
    '规则包 {1} 的“{0}”不在 {2} 中：固定时规则包没有这个文件；其 SHA-256 是 {3}',
  '"{0}" of the pack {1} is no longer there: {2} says SHA-256 {3}':
    '规则包 {1} 的“{0}”已不存在：{2} 中的 SHA-256 是 {3}',
  'the pack {0} has the digest {1}, and {2} says {3}; its own files are the same, so it is the pack it extends that has changed':
    '规则包 {0} 的摘要是 {1}，而 {2} 中是 {3}；它自己的文件没有变化，因此变化的是它所扩展的规则包',
  'the project has pinned its packs so that none changes unnoticed, so nothing was judged':
    '项目固定了规则包，以免有变化而不被察觉，因此没有进行判定',
  'look at what has changed, then renew the lock with "waco pack lock {0}"':
    '先看清改变了什么，再用“waco pack lock {0}”更新锁文件',
  'add it with "waco pack lock {0}", or choose a pinned one with --pack':
    '用“waco pack lock {0}”加入它，或用 --pack 选择已固定的规则包',
  'judge by version {0}, or pin this one with "waco pack lock {1}"':
    '按版本 {0} 判定，或用“waco pack lock {1}”固定此版本',
  'install the version of waco that has it, or pin another one with "waco pack lock": there is {0}':
    '安装附带它的 waco 版本，或用“waco pack lock”固定另一个：现有 {0}',
  'a lock that cannot be read as a whole pins nothing, so nothing was judged':
    '不能完整读取的锁文件固定不了任何内容，因此没有进行判定',
  '{+0}; or remove the file and write it anew with "waco pack lock" and the packs you use':
    '{+0}；或删除该文件，用“waco pack lock”和所用的规则包重新写出',
  'the pack {0} is not signed, and the lock wants the signature of the key {1}':
    '规则包 {0} 没有签名，而锁文件要求密钥 {1} 的签名',
  'the pack {0} is signed with the key {1}, and the lock wants {2}': '规则包 {0} 由密钥 {1} 签名，而锁文件要求 {2}',
  'the signature of the pack {0} does not hold': '规则包 {0} 的签名不成立',
  'the pack {0} has the digest {1}, and its signature is of {2} with {3}':
    '规则包 {0} 的摘要是 {1}，而其签名针对的是 {2}，摘要 {3}',
  'the key that the lock pins for the pack {0} is no Ed25519 key': '锁文件为规则包 {0} 固定的密钥不是 Ed25519 密钥',
  'the lock says whose signature this pack must have, so nothing was judged':
    '锁文件规定了此规则包须有谁的签名，因此没有进行判定',
  'take the pack again from those who publish it, with its signature': '向发布者重新取得规则包及其签名',
  'ask those who publish the pack whether they have a new key, and if so pin it with "waco pack lock --key"':
    '询问规则包的发布者是否换了密钥；若是，用“waco pack lock --key”固定新密钥',
  'pin it anew with "waco pack lock --key"': '用“waco pack lock --key”重新固定',
}
