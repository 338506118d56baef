import type { Sentences } from '../sentences.ts'

/** What is wrong with a census, or with what it is taken of. */
export const problemsCensus: Sentences = {
  'not told where to write: "--out" is missing': '没有说明写到哪里：缺少“--out”',
  'a census writes several files, and goes on from them when it was stopped': '普查写出多个文件，中断后据此继续',
  'name a folder: --out census; it is made if it is not there': '写明一个文件夹：--out census；不存在时会新建',
  'the name of "{0}" does not say how cards are kept in it': '从“{0}”的名称看不出卡片以何种形式存放',
  'a file that is read in the wrong way would give cards that nobody wrote, so nothing was read':
    '以错误的方式读取会得到没有人写过的卡片，因此什么也没有读',
  'name it .ndjson, .jsonl or .json (one JSON object to a line), the same with .gz, or .parquet':
    '命名为 .ndjson、.jsonl 或 .json（每行一个 JSON 对象），或再加 .gz，或 .parquet',
  '"{0}" could not be read: {1}': '“{0}”无法读取：{1}',
  'cards that are not read are not judged, and a census without them would be of something else':
    '没有读到的卡片没有判定，缺了它们的普查就是另一回事',
  'see whether it is whole, and whether another program can open it; of Parquet, Snappy, gzip, Brotli and no compression are read':
    '查看它是否完整、其他程序能否打开；Parquet 可读取 Snappy、gzip、Brotli 压缩或不压缩的',
  '"{0}" could not be read beyond row {1}: {2}': '“{0}”在第 {1} 行之后无法读取：{2}',
  'the cards behind it were not judged, so the census is incomplete': '其后的卡片没有判定，因此普查不完整',
  'get the file whole, and take the census anew in another folder': '取得完整的文件，在另一文件夹中重新普查',
  '"{0}" has no column {1}': '“{0}”没有列 {1}',
  'without it there is no card to judge, so nothing was read': '没有它就没有可判定的卡片，因此什么也没有读',
  'name the column of the texts with --text-column; there are: {0}': '用 --text-column 写明文字所在的列；现有的列：{0}',
  '"{0}" is there already, from a census before': '“{0}”已存在，出自先前的普查',
  'what was counted would be lost or mixed with other cards, so nothing was written':
    '已计的结果会丢失或与其他卡片混在一起，因此没有写入任何内容',
  'add --resume to go on with it, or name another folder': '加上 --resume 继续，或写明另一文件夹',
  '"{0}" was begun with other inputs, packs, columns or settings, or by another version of waco':
    '“{0}”开始时所用的输入、规则包、列或设置不同，或出自 waco 的另一版本',
  'half of the cards would be judged by one thing and half by another, so nothing was written':
    '一半卡片会按一种依据判定，另一半按另一种，因此没有写入任何内容',
  'resume it with what it was begun with, or take a census anew in another folder':
    '以开始时所用的继续，或在另一文件夹中重新普查',
  'line {0} of "{1}" is none that a census writes': '“{1}”的第 {0} 行不是普查写出的',
  'somebody has changed the file, and what it says of the cards cannot be trusted, so nothing was written':
    '有人改动过该文件，其中关于卡片的内容不可信，因此没有写入任何内容',
  'take the census anew in another folder': '在另一文件夹中重新普查',
}
