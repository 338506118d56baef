import type { Sentences } from '../sentences.ts'

export const problemsCapsule: Sentences = {
  'a capsule is used whole or not at all, so nothing was judged': '胶囊要么整体使用，要么不用，因此没有进行判定',
  'take it again from whoever packed it, or pack it anew with "waco capsule"':
    '向打包者重新取得，或用“waco capsule”重新打包',
  '"{0}" is no capsule of a form that this program knows': '“{0}”不是本程序所认识格式的胶囊',
  'name a file that "waco capsule" has written; a later form needs a later program':
    '写由“waco capsule”写出的文件；较新的格式需要较新的程序',
  '"{0}" {+1}': '“{0}”{+1}',
  '"the whole" {+0}': '整个文件{+0}',
  '"{0}" is not as it was packed: its bytes or its digest do not fit': '“{0}”与打包时不同：字节或摘要不符',
  '"{0}" in "{1}" has the SHA-256 {2}, and the capsule says {3}': '“{1}”中“{0}”的 SHA-256 是 {2}，而胶囊写的是 {3}',
  '"{0}" in "{1}" is a name that leads out of the capsule, or no plain name':
    '“{1}”中的名称“{0}”指向胶囊之外，或不是普通名称',
  'files are named from the folder of the check, with forward slashes, and climb no higher than its folders say':
    '文件名以检查所在的文件夹为起点，用正斜杠，向上不超过其中所列的文件夹',
  '"{0}" is twice in "{1}"': '“{0}”在“{1}”中出现两次',
  '"{0}" cannot be named inside a capsule': '“{0}”不能作为胶囊中的名称',
  'in a capsule names are meant from the folder of the check, so that it can be replayed on any machine; nothing was written':
    '胶囊中的名称以检查所在的文件夹为起点，以便在任何机器上重放；没有写入任何内容',
  'name files and packs from this folder, without the way from the root of the disk':
    '文件和规则包以此文件夹为起点来写，不写自磁盘根目录起的路径',
  'the result holds something that canonical JSON has no form for': '结果含有规范 JSON 无法表示的内容',
  'two programs could read it in two ways, so nothing was written': '两个程序可能有两种读法，因此没有写入任何内容',
  'look for half a character, such as a lone "\\ud800", in the texts that were checked':
    '在所检查的文字中查找半个字符，例如单独的“\\ud800”',
  '"{0}"{1} is {2} in the result, and {3} in a check now': '“{0}”{1}在结果中是 {2}，而现在检查得到 {3}',
  'a capsule that does not come to its own result proves nothing, so none was written':
    '得不出自身结果的胶囊不能证明任何事，因此没有写出',
  'give the paths and options of the check that made the result, in the same folder, or leave out --result':
    '在同一文件夹中给出得出该结果的检查的路径和选项，或去掉 --result',
  '"{0}"{1} is {2} in the capsule, and {3} when judged again': '“{0}”{1}在胶囊中是 {2}，而重新判定得到 {3}',
  'the result does not follow from what the capsule holds, by this program': '用本程序从胶囊的内容得不出此结果',
  'replay it with the very version that packed it; if it differs there too, do not rely on the result':
    '用打包的同一版本重放；若仍有差异，请勿依赖此结果',
  'the result in "{0}" comes to the same data and other bytes: SHA-256 {1}, where the capsule says {2}':
    '“{0}”的结果数据相同而字节不同：SHA-256 是 {1}，而胶囊写的是 {2}',
  'a result is reproduced byte for byte or not at all': '结果要么逐字节重现，要么不算重现',
  'replay it with the very version that packed it': '用打包的同一版本重放',
  'what "{0}" holds cannot be judged by this program; the reasons stand above': '本程序不能判定“{0}”的内容；原因见上',
  'the result could not be reproduced, and is neither right nor wrong for that': '结果未能重现，但不因此而对或错',
  '"{0}" was packed by waco {1}, and this is waco {2}': '“{0}”由 waco {1} 打包，而本程序是 waco {2}',
  'another version may read or judge otherwise': '其他版本的读取或判定可能不同',
  'install that version to see whether it comes to its result there': '安装该版本，看能否得出其结果',
}
