import type { Sentences } from '../sentences.ts'

/** What is wrong with `--cache`, and with the folder that it names. */
export const problemsCache: Sentences = {
  '"{0}" lies in the project that is checked, and no cache may': '“{0}”位于所检查的项目之内，缓存不得放在那里',
  'whoever writes its documents could lay results beside them that say they pass, so nothing was judged':
    '写文档的人可以在旁边放上声称通过的结果，因此没有进行判定',
  'name a folder outside of it that only you can write to, such as --cache ../waco-cache; a copy of one that had to lie inside will do':
    '指定项目之外只有您能写入的文件夹，如 --cache ../waco-cache；必须放在项目内的，复制一份出来即可',
  '"{0}" holds other things than a cache of waco': '“{0}”中有 waco 缓存以外的内容',
  'what lies there might be lost among results that are kept, or removed with them, so nothing was done':
    '那里的内容可能与保存的结果混在一起或一同被删除，因此什么也没有做',
  'name a folder that is empty or not there yet, or one that waco has made':
    '指定空的或尚不存在的文件夹，或由 waco 建立的文件夹',
  '"{0}" belongs to another user, or may be written to by anybody': '“{0}”属于其他用户，或任何人都可写入',
  'they could lay results there that say documents pass, so nothing was judged':
    '他们可以在那里放上声称文档通过的结果，因此没有进行判定',
  'name a folder of your own, and keep others from writing to it: chmod o-w':
    '指定自己的文件夹，并禁止他人写入：chmod o-w',
  '"{0}" cannot be used as a cache: the system answered {1}': '“{0}”不能用作缓存：系统回答 {1}',
  'results were to be kept there, and nothing could be': '结果本应保存在那里，却无法保存',
  'see whether it is a folder that this user may read and write, or leave --cache out':
    '查看它是否为该用户可读写的文件夹，或去掉 --cache',
  'there is no folder "{0}"': '没有文件夹“{0}”',
  'there is nothing to remove': '没有可删除的内容',
  'name the folder that was given to --cache': '指定曾交给 --cache 的文件夹',
  'not all results could be kept in "{0}": the system answered {1}': '未能将全部结果保存在“{0}”：系统回答 {1}',
  'this report has lost nothing, but the next run will judge those files again':
    '本报告没有缺失，但下次运行会重新判定这些文件',
  'see whether the disk is full; "waco cache clean" makes room': '查看磁盘是否已满；“waco cache clean”可腾出空间',
  '"--cache" was given to a run that judges one shard': '只判定一份的运行用不到“--cache”',
  'what a shard has judged is kept in its part already, and would be kept twice':
    '一份所判定的内容已保存在其自身文件中，会保存两次',
  'WACO_CACHE names a cache, and a run that judges one shard uses none':
    'WACO_CACHE 指定了缓存，而只判定一份的运行不使用缓存',
  'what a shard has judged is kept in its part already; every file of it was judged again':
    '一份所判定的内容已保存在其自身文件中；其中每个文件都重新判定了',
  'give the shard --no-cache, and it is not said again': '为该运行加上 --no-cache，便不再提示',
  'leave one of the two out': '去掉两者之一',
  '"waco cache" has no action "{0}"': '“waco cache”没有操作“{0}”',
  'it could not be known what is to be done, so nothing was done': '无法得知要做什么，因此什么也没有做',
  'no folder was named, and WACO_CACHE is not set': '没有指定文件夹，也没有设置 WACO_CACHE',
  'where results are kept is never guessed, so nothing was removed': '保存结果的位置从不猜测，因此没有删除任何内容',
  'more than one folder was named': '指定了不止一个文件夹',
  'a name too many may be a slip, so nothing was removed': '多出的名称可能是笔误，因此没有删除任何内容',
  'name one folder at a time': '每次只指定一个文件夹',
}
