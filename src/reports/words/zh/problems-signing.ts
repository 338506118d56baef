import type { Sentences } from '../sentences.ts'

/** Of keys, bundles, and what differs from what was signed. */
export const problemsSigning: Sentences = {
  'a signature is worth what its key is worth, so nothing was signed and nothing verified':
    '签名的价值取决于密钥，因此没有签名，也没有验证',
  '"{0}" holds no key that can be read': '“{0}”中没有可读取的密钥',
  'give a private key as PKCS#8 or a public key as SPKI, in PEM, in DER, or DER in base64':
    '私钥用 PKCS#8，公钥用 SPKI，写成 PEM、DER 或 base64 的 DER',
  '"{0}" holds a private key, and a public one is wanted': '“{0}”中是私钥，而此处需要公钥',
  'whoever verifies has no need of the private key, and each place that has it can lose it':
    '验证时不需要私钥，而保存私钥之处越多，越容易泄露',
  'make the public key of it: openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem':
    '由它生成公钥：openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem',
  '"{0}" holds a public key, and nothing can be signed with it': '“{0}”中是公钥，不能用来签名',
  'name the private key that belongs to it': '写与之对应的私钥',
  '"{0}" holds a key that is locked with a password': '“{0}”中的密钥由口令保护',
  'this program asks for no password and stores none, so nothing was signed': '本程序不询问也不保存口令，因此没有签名',
  'hand over the unlocked key in an environment variable: --key env:NAME': '把解锁后的密钥放入环境变量：--key env:NAME',
  '"{0}" holds a key in the form "{1}"': '“{0}”中密钥的格式是“{1}”',
  'turn a private key into PKCS#8: openssl pkcs8 -topk8 -nocrypt -in OLD.pem -out NEW.pem':
    '把私钥转为 PKCS#8：openssl pkcs8 -topk8 -nocrypt -in OLD.pem -out NEW.pem',
  '"{0}" holds a key of the kind "{1}", and only Ed25519 is known': '“{0}”中密钥的种类是“{1}”，而本程序只认识 Ed25519',
  'nothing can be said of a signature of another kind, neither that it holds nor that it does not':
    '对于其他种类的签名，既不能说它成立，也不能说它不成立',
  'use an Ed25519 key: openssl genpkey -algorithm ed25519 -out PRIVATE.pem':
    '使用 Ed25519 密钥：openssl genpkey -algorithm ed25519 -out PRIVATE.pem',
  'no key was given': '没有给出密钥',
  'name its file, or an environment variable that holds it: --key FILE or --key env:NAME':
    '写其文件，或含有它的环境变量：--key FILE 或 --key env:NAME',
  'the environment variable "{0}" is not set, or empty': '环境变量“{0}”未设置或为空',
  'set it to the key, as PEM or as DER in base64, or name a file with --key FILE':
    '将它设为密钥（PEM 或 base64 的 DER），或用 --key FILE 写文件',
  'the private key "{0}" can be read by other users of this machine': '本机其他用户也能读取私钥“{0}”',
  'whoever reads it can sign in your name; it was used all the same': '能读取它的人就能以你的名义签名；但仍使用了它',
  'take the rights away: chmod 600 {0}; and make a new key if somebody may have copied it':
    '收回权限：chmod 600 {0}；若可能已被复制，请换新密钥',

  'whoever changed it, what it says now is not what was signed, so it proves nothing':
    '不论由谁改动，其现有内容已不是所签名的内容，因此不能证明任何事',
  'take it again from whoever signed it, or have the result signed anew': '向签名者重新取得，或对结果重新签名',
  'nothing is known to be wrong, and nothing to be right: that is never taken for verified':
    '既不知有误，也不知无误：这绝不视为已验证',
  '"{0}" is no signed bundle': '“{0}”不是签名包',
  'there is nothing in it that could be verified': '其中没有可以验证的内容',
  'name a file that "waco sign" or "waco pack sign" has written': '写由“waco sign”或“waco pack sign”写出的文件',
  'the bytes of "{0}" are not those that were written: space, the order of members, or a member that is there twice':
    '“{0}”的字节与写出时不同：空白、成员的次序，或有成员出现两次',
  '"{0}" holds a member that no bundle has, or lacks one': '“{0}”含有签名包中不会有的成员，或缺少成员',
  '"{0}" holds base64 that nobody writes so: what comes out of it does not go in again':
    '“{0}”中的 base64 写法不规范：解码后再编码得不到原文',
  '"{0}" has no signature': '“{0}”没有签名',
  '"{0}" names one key for two signatures': '“{0}”中两个签名写的是同一密钥',
  'the signature of "{0}" does not fit what it signs': '“{0}”的签名与所签内容不符',
  'the signature of "{0}" is by another key than the one it names': '“{0}”的签名所用的密钥不是其中写明的密钥',
  '"{0}" signs something of the type "{1}"': '“{0}”所签名的内容的类型是“{1}”',
  'verify it with the program that signed it': '用签名的程序来验证',
  '"{0}" is signed with the key {1}, which was not given': '“{0}”由密钥 {1} 签名，而没有给出此密钥',
  'give the public key of whoever should have signed it, with --key': '用 --key 给出应为之签名者的公钥',
  '"{0}" has a signature of {1} bytes, and one by Ed25519 has 64':
    '“{0}”的签名有 {1} 字节，而 Ed25519 的签名是 64 字节',
  '"{0}" is rightly signed, and says something of the kind "{1}"': '“{0}”的签名无误，但内容的种类是“{1}”',
  'see "waco verify" for results, "waco pack verify" for packs, or use a newer version of waco':
    '结果用“waco verify”，规则包用“waco pack verify”，或使用较新版本的 waco',
  '"{0}" says at "{1}" {2}, and the result in it makes it {3}': '“{0}”在“{1}”处写的是 {2}，而按其中的结果应为 {3}',
  'a statement that its own result does not bear out proves nothing, whoever signed it':
    '与自身结果不符的声明不能证明任何事，不论由谁签名',
  'have the result signed anew with "waco sign"': '用“waco sign”对结果重新签名',
  'the pack {0} has no signature: there is no "{1}"': '规则包 {0} 没有签名：没有“{1}”',
  'a pack that nobody has signed is not verified, whatever it says of itself':
    '无人签名的规则包不算已验证，不论它如何自称',
  'take the pack again from those who publish it, with its signature': '向发布者重新取得规则包及其签名',
  '"{0}" holds something that canonical JSON has no form for': '“{0}”含有规范 JSON 无法表示的内容',
  'two programs could read it in two ways, so it was not put into a form that others rely on':
    '两个程序可能有两种读法，因此没有写成他人赖以为据的形式',
  'look for half a character, such as a lone "\\ud800", in the texts that were checked':
    '在所检查的文字中查找半个字符，例如单独的“\\ud800”',
  'the pack "{0}" is no folder of this project': '规则包“{0}”不是本项目的文件夹',
  'a signature stands beside the files of a pack, and what was installed is not written to':
    '签名写在规则包的文件旁边，而已安装的内容不会被改动',
  'name the folder of a pack; those that come with waco are known by their digests: waco pack digest':
    '写规则包的文件夹；随 waco 附带的规则包以摘要识别：waco pack digest',

  'what is there now is not what was signed, so the signed result says nothing of it':
    '现有内容不是所签名的内容，因此签名的结果与之无关',
  '{+0} has the SHA-256 {1}, and {2} was signed': '{+0}的 SHA-256 是 {1}，而所签名的是 {2}',
  '{0} has the SHA-256 {1}, and {2} was signed': '{0} 的 SHA-256 是 {1}，而所签名的是 {2}',
  'the pack {0}': '规则包 {0} ',
  'the list of topics and words of this program': '本程序的主题与词表',
  'take back the version that was signed, or check and sign anew': '恢复所签名的版本，或重新检查并签名',
  '{0} cannot be compared: {+1}; it was signed with the SHA-256 {2}': '{0} 无法比对：{+1}；签名时其 SHA-256 是 {2}',
  'it does not come with this program; name its folder with --pack': '它不随本程序附带；用 --pack 写出其文件夹',
  'it is not there': '它不存在',
  'run it in the folder in which the check ran, or name that folder with --project':
    '在检查所在的文件夹中运行，或用 --project 写出该文件夹',
  '"{0}"{1} is {2}, and {3} was signed': '“{0}”{1}是 {2}，而所签名的是 {3}',
  'ask for the file that was signed, or check and sign anew': '索取所签名的文件，或重新检查并签名',
  '"{0}" says what was signed, in other bytes: its SHA-256 is {1}, and {2} was signed':
    '“{0}”的内容与所签名的相同，但字节不同：其 SHA-256 是 {1}，而所签名的是 {2}',
  'space or the order of members was changed by a tool, and a digest that others hold fits no more':
    '有工具改动了空白或成员的次序，他人保存的摘要不再相符',
  'keep the file as "waco check -o json=FILE" has written it': '保持“waco check -o json=FILE”写出的文件不变',
  '"{0}" is in the pack, and was not there when it was signed': '“{0}”在规则包中，而签名时没有此文件',
  'take the file out, or have the pack signed anew by those who publish it': '去掉该文件，或由发布者对规则包重新签名',
}
