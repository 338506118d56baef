import type { Sentences } from '../sentences.ts'

/** What commands, their arguments and actions are for, by command. */
export const helpCommands: Sentences = {
  'Checks model cards, data sheets and transparency disclosures against versioned rule packs.':
    '按有版本的规则包检查模型卡、数据说明书和透明度披露。',
  'show help for a command': '显示某个命令的帮助',

  // check, inspect
  'judge model cards, data sheets and disclosures against a rule pack': '按规则包判定模型卡、数据说明书和透明度披露',
  'show what was found in documents, topic by topic, and where': '按主题显示在文档中找到了什么、在何处',
  'files and folders; "-" reads standard input (default: this folder)':
    '文件和文件夹；“-”读取标准输入（默认：当前文件夹）',

  // report, diff
  'write a saved result in other forms, without checking again; exits as the check did':
    '将保存的结果写成其他格式，不重新检查；退出码与当时的检查相同',
  'compare two saved results: what newly fails, what is fixed, what has changed':
    '比较两份保存的结果：哪些新出现不通过，哪些已修正，哪些有变化',
  'what "waco check -o json=FILE" wrote; "-" reads standard input':
    '“waco check -o json=FILE”写出的文件；“-”读取标准输入',
  'the later one': '较晚的一份',

  // cache
  'see to what "waco check --cache" keeps: {0}': '管理“waco check --cache”保存的内容：{0}',
  'where it is kept (default: WACO_CACHE)': '保存的位置（默认：WACO_CACHE）',
  'remove what is kept in the folder, and nothing else': '删除该文件夹中保存的结果，不动其他内容',

  // explain, rules, packs
  'explain one rule: what it asks, why, by which clause, what is looked for where, with examples':
    '解释一条规则：要求什么、为何、依据哪一条款、在何处查找什么，附示例',
  'the id of the rule, with or without its prefix': '规则编号，可省略前缀',
  'list the rules of a pack, or some of them': '列出规则包的全部或部分规则',

  // settings, init
  'show what settings mean for a file: packs, rules and levels that apply to it, and why':
    '显示设置对一个文件意味着什么：适用于它的规则包、规则和级别，以及原因',
  'what to do: explain': '要做什么：explain（说明）',
  'the file to explain the settings for': '要说明其设置的文件',
  'look at the project and write its settings, its lock and a file for its pipeline':
    '查看项目，写出其设置、锁定文件和流水线文件',

  // scaffold
  'print a card with a blank for everything that the rules of a pack ask':
    '输出一份空白卡片，规则包所要求的每项内容各有一处空白',
  'model-card, data-sheet, disclosure (default: model-card)':
    'model-card、data-sheet 或 disclosure（默认：model-card）',

  // plan, fix
  'list the edits that clear most failures first, with the place of each':
    '列出修改之处及其位置，消除不通过项最多的在前',
  'write licenses, languages and dates of metadata as machines read them, and add keys that the text states':
    '把文首元数据中的许可证、语言和日期写成机器可读的形式，并补上正文已写明的键',
  'files and folders (default: this folder)': '文件和文件夹（默认：当前文件夹）',

  // pack
  'make rule packs and look after them: {0}': '制作和维护规则包：{0}',
  'what to do; the actions are listed below': '要做什么；各项操作列在下面',
  'packs are ID, ID@VERSION or a folder (default: waco, newest version)':
    '规则包写作 ID、ID@VERSION 或文件夹（默认：waco 的最新版本）',
  'write the beginnings of a pack, with blanks to fill': '写出规则包的开头，留有空白待填',
  'find what is wrong or could be better in a pack': '找出规则包中错误或可以改进之处',
  'run the examples of the rules, and attack them': '运行规则的示例，并加以攻击',
  'show what changed from one pack to another': '显示两个规则包之间的变化',
  'print the digest of a pack and of each of its files': '输出规则包及其各文件的摘要值',
  'pin packs as they are now in waco.lock.yaml (default: those pinned before that come with the program, or those of the settings)':
    '在 waco.lock.yaml 中按现状固定规则包（默认：先前固定且随本程序附带的，或设置中的）',

  // baseline
  'keep the list of failures that are known, which fail no run: {0}':
    '维护已知不通过的清单，其中各项不会使运行失败：{0}',
  'list all that fails now; asks for a reason': '列入目前所有不通过的项；须说明理由',
  'take out what is mended, follow renamed files; with a reason, add what newly fails':
    '去掉已改好的，跟随改名的文件；说明理由时，加入新出现的不通过',
  'take out what is mended, and nothing else': '去掉已改好的，不做其他改动',
  'what is listed, since when and why': '列出了什么、自何时起、为何',

  // packs upgrade
  'list the rule packs that come with waco, with version, standing, profiles and digest; upgrade to one of them':
    '列出 waco 附带的规则包：版本、效力、适用范围和摘要值；升级到其中之一',
  'what to do; the actions are listed below (default: list the packs)':
    '要做什么；各项操作列在下面（默认：列出规则包）',
  'the pack to upgrade to, as ID@VERSION, or ID for the newest version':
    '要升级到的规则包，写作 ID@VERSION，或以 ID 表示最新版本',
  'judge the project by another version of a pack, show what newly fails, and pin it':
    '按规则包的另一版本判定项目，显示新出现的不通过，并固定该版本',

  // forecast
  'what comes into force, grows stale or lapses up to a day, though no document is changed':
    '到某一天为止，即使文档没有改动，哪些规则会生效，哪些内容会过时或失效',
  'write down, for a failing rule, why it may fail until a day, and who answers for that':
    '为不通过的规则写下在某日之前为何可以不通过、由谁负责',
  'write down what a person answers where no machine can judge, on what it rests, and until when it holds':
    '写下机器无法判定之处由人作出的答复、其依据和有效期',
  'the id of the rule': '规则编号',
  'the document in which it fails, as "waco check" names it': '不通过的文档，名称与“waco check”所示相同',
  'the document of which it asks, as "waco check" names it': '被问及的文档，名称与“waco check”所示相同',

  // sign, verify, capsule, replay
  'sign a saved result: an in-toto statement with all of its digests in a DSSE envelope, by an Ed25519 key':
    '对保存的结果签名：含全部摘要的 in-toto 声明，置于 DSSE 信封中，用 Ed25519 密钥',
  'what "waco check -o json=FILE" wrote': '“waco check -o json=FILE”写出的文件',
  'see whether a signed result is by a trusted key, and whether a result or a project is still what was signed; 0 says so, whatever the verdict in it is':
    '验证签名的结果是否出自可信密钥，结果或项目是否仍与所签名的一致；0 表示一致，不论其中的结论如何',
  'what "waco sign" wrote': '“waco sign”写出的文件',
  'a saved result that should be the one that was signed': '应与所签名结果相同的已保存结果',
  'pack a check into one file, with everything that it rests on and what it came to, to be replayed elsewhere; exits as the check does':
    '把一次检查连同其全部依据和结果打包成一个文件，以便在别处重放；退出码与检查相同',
  'judge again from a capsule alone, and see that it comes to the same bytes; 0 says so, whatever the verdict in it is':
    '仅凭胶囊重新判定，并验证字节是否相同；0 表示相同，不论其中的结论如何',
  'what "waco capsule" wrote; "-" reads standard input': '“waco capsule”写出的文件；“-”表示读取标准输入',
  'sign a pack: write pack.dsse.json beside its files, over the digest of each':
    '对规则包签名：在其文件旁写出 pack.dsse.json，覆盖各文件的摘要',
  'see whether a pack is signed with a trusted key, and whether each of its files is what was signed':
    '验证规则包是否由可信密钥签名，其各文件是否与所签名的一致',
  'make one report of the parts that "waco check --shard" wrote; the same as a check of everything at once':
    '将“waco check --shard”写出的各份合成一个报告，与一次检查全部文件的报告相同',
  'one part of each shard, in any order': '每一份各一个文件，次序不限',

  // filter, census
  'judge JSON lines from standard input, one answer to a line, for engines that split the work themselves':
    '判定来自标准输入的 JSON 行，逐行作答，供自行分派工作的引擎使用',
  'judge all cards of a dump (JSON lines or Parquet) and sum up how they come out':
    '判定一份转储（JSON 行或 Parquet）中的所有卡片，并汇总结果',
  'files of cards: .ndjson, .jsonl or .json, each also with .gz, or .parquet':
    '卡片文件：.ndjson、.jsonl 或 .json（均可加 .gz），或 .parquet',
}
