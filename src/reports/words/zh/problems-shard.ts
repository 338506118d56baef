import type { Sentences } from '../sentences.ts'

/** What is wrong with `--shard` and with parts that are to be merged. */
export const problemsShard: Sentences = {
  '"--shard {0}" names no part of a whole': '“--shard {0}”不是整体的一份',
  'each file belongs to one shard, and a run has to know which it is of how many':
    '每个文件只属于一份，运行必须知道自己是多少份中的哪一份',
  'write it as 2/8, the second of eight, or "auto" inside a job array that says which of its tasks this is':
    '写成 2/8（八份中的第二份），或在说明任务序号的作业数组中写“auto”',
  '"--shard auto" found nothing that says which of how many tasks this is':
    '“--shard auto”找不到说明这是多少个任务中哪一个的变量',
  'two tasks that both took everything for theirs would judge all files twice':
    '两个任务若都把全部文件当作自己的，就会把所有文件判定两次',
  'run it in a job array whose tasks are numbered without gaps, or write it as 2/8; docs/shards.md lists the variables that are read':
    '在任务编号连续的作业数组中运行，或写成 2/8；docs/shards.md 列出所读取的变量',
  '{0} say that this is task "{1}" of "{2}", and there is no such task':
    '{0} 说这是“{2}”个任务中的任务“{1}”，而并没有这个任务',
  'files that no task takes for its own would go unjudged': '没有任务认领的文件将不会被判定',
  'number the tasks without gaps, or write the shard out: --shard 2/8': '让任务编号连续，或直接写明：--shard 2/8',
  '"--part" was given without "--shard"': '给了“--part”却没有“--shard”',
  'only a run that judges a share of the files writes a part': '只有判定一部分文件的运行才会写出一份',
  'add --shard 1/1, or write a report with -o': '加上 --shard 1/1，或用 -o 写出报告',
  '"--output" was given to a run that judges one shard': '只判定一份的运行用不到“--output”',
  'a report on a share of the files would look like a report on all of them':
    '关于部分文件的报告会被看作关于全部文件的报告',
  'leave it out here, and give it to "waco merge", which has all parts': '在此去掉，交给拥有全部各份的“waco merge”',
  'standard input cannot be divided among shards': '标准输入不能分成几份',
  'each run reads all files to know which are its own, and the input of one is not that of another':
    '每次运行都要看到全部文件才知道哪些是自己的，而各次运行的输入并不相同',
  'save the text as a file': '将文本保存为文件',
  '"waco merge" was given no parts': '没有给“waco merge”任何一份',
  'there is nothing to make a report of': '没有可用来生成报告的内容',
  'name the files that "waco check --shard" wrote: waco merge *.part':
    '写出“waco check --shard”所写的文件：waco merge *.part',
  '"{0}" is no part of a check': '“{0}”不是检查的一份',
  'a result can only be put together from what "waco check --shard" has written':
    '结果只能由“waco check --shard”所写的内容合成',
  'name the files that it wrote, and no others': '只写出它所写的文件',
  '"{0}" is a part in the form {1}, which this version of waco does not read':
    '“{0}”的格式是 {1}，此版本的 waco 不能读取',
  'what it does not understand it may not pass on as judged': '它不理解的内容不能当作已判定的传下去',
  'merge with the version of waco that wrote the parts': '用写出各份的那个 waco 版本来合并',
  '"{0}" is not as it was written: its lines and its digest do not go together':
    '“{0}”与写出时不同：其各行与摘要不相符',
  'a part that was cut or changed may hide files that were never judged': '被截断或改动的一份可能隐藏从未判定过的文件',
  'run that shard again': '重新运行那一份',
  '"{0}" and "{1}" are not of one run: the one has {+2}': '“{0}”与“{1}”不属于同一次检查：不同之处是{+2}',
  'parts that were judged by different rules, or of different files, make no result together':
    '按不同规则或对不同文件判定的各份不能合成一个结果',
  'run all shards again over the same files, in the same way, and keep parts out of the folder that is checked':
    '对同样的文件以同样的方式重新运行全部各份，并且不要把各份放在被检查的文件夹中',
  '"{0}" was judged otherwise than it would be here: by {+1}': '“{0}”的判定与此处不同：{+1}',
  'what documents say of each other is judged now, and has to be judged by what the parts were judged by':
    '文件之间的关系现在判定，必须按各份判定时所依据的来判定',
  'merge in the folder, with the version and the packs that the shards had, or run the shards again':
    '在同样的文件夹中，用各份所用的版本和规则包来合并，或重新运行各份',
  'of {0} shards, these are missing: {1}': '共 {0} 份，缺少：{1}',
  'their files were not judged, and no report on the others may pass for one on all':
    '它们的文件没有判定，关于其余文件的报告不能当作关于全部文件的报告',
  'run the missing shards, and name their parts too': '运行缺少的各份，并一并写出',
  '"{0}" and "{1}" are both shard {2}': '“{0}”和“{1}”都是第 {2} 份',
  'the same files would be counted twice, and nobody knows which of the two is meant':
    '同样的文件会被计算两次，且无人知道指的是哪一个',
  'name one of them; a shard that is run again writes over its part': '只写其中一个；重新运行的一份会覆盖原来的文件',
  'another version of waco': 'waco 的版本',
  'another number of shards': '份数',
  'another day': '日期',
  'other options': '选项',
  'other packs': '规则包',
  'other word lists': '词表',
  'other settings': '设置',
  'other files': '找到的文件',
}
