import type { Sentences } from '../sentences.ts'

/** What options are for. */
export const helpOptions: Sentences = {
  // of every command
  'show the version': '显示版本',
  'show help': '显示帮助',
  'show where in the code a bug stopped the run': '程序因自身错误停止时，显示其在代码中的位置',
  'language of what waco says, such as zh (default: en)': 'waco 所用的语言，例如 zh（默认：en）',
  'language of reports, and of the words of packs that have them in it, such as zh or fr (default: en)':
    '报告的语言，也用于有相应译文的规则包，例如 zh 或 fr（默认：en）',
  'colour: auto, always or never': '颜色：auto（自动）、always（总是）或 never（从不）',
  'only the verdict, the counts and problems': '只显示结论、数目和问题',
  'also what passed, what does not apply and what was passed over; each failure in full':
    '同时显示通过的、不适用的和略过的；每项不通过都完整显示',

  // what to judge by
  'ID, ID@VERSION, a folder or npm:PACKAGE (default: waco, newest version)':
    'ID、ID@VERSION、文件夹或 npm:PACKAGE（默认：waco 的最新版本）',
  'ID, ID@VERSION, a folder or npm:PACKAGE; repeatable (default: waco, newest version)':
    'ID、ID@VERSION、文件夹或 npm:PACKAGE；可重复（默认：waco 的最新版本）',
  'only the rules of this profile; "waco packs" lists them (default: all rules)':
    '只用此适用范围的规则；“waco packs”列出各适用范围（默认：全部规则）',
  'what holds of the system where documents do not say so, as yes or no (default: yes); repeatable':
    '文档没有说明时系统的实际情况，写 yes 或 no（默认：yes）；可重复',
  'the settings to use (default: the nearest waco.yaml, here or above)':
    '要用的设置（默认：当前或上级文件夹中最近的 waco.yaml）',
  'use no settings': '不用任何设置',
  'the day to judge for, YYYY-MM-DD (default: today)': '按哪一天判定，YYYY-MM-DD（默认：今天）',
  'the weakest level whose failures make the run fail (default: must)': '不通过即导致运行失败的最低级别（默认：must）',
  'the weakest level of which nothing may newly fail (default: that of the later check)':
    '不得新出现不通过的最低级别（默认：较晚一次检查所用的级别）',
  'rules that need a person make the run incomplete; waivers that answer for nothing, and entries of the baseline that nothing needs, make it fail':
    '需要人判断的规则使运行不完整；不起作用的豁免和基线中不再需要的项使运行失败',

  // what to write
  'write the report in this format, to a file or standard output; repeatable (default: terminal)':
    '按此格式将报告写到文件或标准输出；可重复（默认：terminal）',
  'terminal or json, to a file or standard output; repeatable (default: terminal)':
    'terminal 或 json，写到文件或标准输出；可重复（默认：terminal）',
  'terminal, json or ndjson, to a file or standard output; repeatable (default: terminal)':
    'terminal、json 或 ndjson，写到文件或标准输出；可重复（默认：terminal）',
  'what findings are put together by in reports for people (default: document)':
    '供人阅读的报告按什么归并结果（默认：document）',
  'also show which clauses of another framework the rules speak of, or of "all"; repeatable':
    '同时显示规则涉及另一框架的哪些条款，“all”表示全部框架；可重复',
  'what the text from standard input would be called': '标准输入的文本应有的文件名',
  'why a topic was found or not: what matched, what was passed over, what was searched, where it belongs':
    '某个主题为何找到或没有找到：与什么相符、略过了什么、查找过什么、应写在何处',

  // scaffold, plan, fix
  'language of the card, and of the advice of packs that have it in it, such as zh or fr (default: en)':
    '卡片的语言，也用于有相应译文的规则包的修改办法，例如 zh 或 fr（默认：en）',
  'a file to write that is not there yet (default: standard output)': '要写入的文件，须尚不存在（默认：标准输出）',
  'the weakest level to plan for (default: should)': '规划到哪一级别为止（默认：should）',
  'change nothing; show what would be changed': '不作任何改动；只显示将会改动什么',
  'only edits of this kind': '只做此类修改',

  // rules
  'only rules of this theme, such as safety': '只列此主题类别的规则，例如 safety',
  'only rules of this level': '只列此级别的规则',
  'only rules that apply to this kind of document': '只列适用于此类文档的规则',
  'only rules that read their clause in this way': '只列以此方式解读条款的规则',
  'only rules that ask about this topic, such as license': '只列询问此主题的规则，例如 license',
  'only rules whose id, title, statement, reason or remedy has these words in it':
    '只列编号、标题、陈述、理由或修改办法中含有这些词语的规则',

  // pack
  'the folder to make (default: one called like the pack)': '要建立的文件夹（默认：与规则包同名）',
  'the pack whose rules it takes over: ID@VERSION': '沿用其规则的规则包：ID@VERSION',
  'test: also empty every passing example in every known way; a must rule that still passes fails the run':
    'test：再以每种已知方式清空每个通过的示例；若仍有 must 规则通过，运行失败',
  'a project: also show which of its outcomes change; repeatable': '一个项目：同时显示其中哪些结果会改变；可重复',

  // init
  'ask nothing; without a terminal nothing is asked anyway': '什么都不问；没有终端时本来也不问',
  'write files anew that are there already': '重新写入已经存在的文件',
  'only show what would be written': '只显示将写入的内容',
  // of known failures, and of time
  'the list of known failures (default: waco.baseline.yaml beside the settings)':
    '已知不通过的清单（默认：设置旁的 waco.baseline.yaml）',
  'use no list of known failures': '不用已知不通过的清单',
  'why what is added may go on failing; nothing is added without it': '所加入的项为何可以继续不通过；没有理由则不加入',
  'who adds it': '由谁加入',
  'take a list that was mended by hand as it stands, whatever its digest says (update, prune)':
    '按现状采用手工修正过的清单，不论其摘要（update、prune）',
  'show what would come of it, and write nothing': '只显示结果会怎样，不写任何文件',
  'the last day to look at, YYYY-MM-DD, at most ten years on': '要看到的最后一天，YYYY-MM-DD，最多十年以后',
  'end with 1 where a check would fail by something that comes': '若将来有事项会使检查失败，以 1 结束',
  'tell of waivers that lapse within so many days (default: 30)': '提示在这些天内到期的豁免（默认：30）',
  'the heading, or what the finding is about (default: found out)': '标题，或结果所涉的内容（默认：自动确定）',
  'keys from the top, such as /owners/name; / is the whole document': '自顶层起的键，例如 /owners/name；/ 表示整份文档',
  'why the rule may fail here for now': '此规则目前为何可以不通过',
  'who sees to it that it is mended': '由谁负责改正',
  'who agreed': '由谁批准',
  'the last day on which it holds, YYYY-MM-DD': '有效期的最后一天，YYYY-MM-DD',
  'as a comment in the document, not in the file of waivers': '写成文档中的注释，而不写入豁免文件',
  'whether the rule is met': '规则是否满足',
  'the answer in words': '用文字写出的答复',
  'who answers': '由谁答复',
  'as what': '以什么身份',
  'what it rests on: a file of the project, or an address': '依据：项目中的文件或网址',
  'SHA-256 of the evidence (a file: found out)': '证据的 SHA-256（文件则自动算出）',
  'the private Ed25519 key: a file, or env:NAME for an environment variable; PKCS#8 as PEM, DER, or DER in base64':
    'Ed25519 私钥：文件，或以 env:NAME 表示环境变量；PKCS#8，写成 PEM、DER 或 base64 的 DER',
  'a public Ed25519 key that is trusted: a file, or env:NAME; SPKI as PEM, DER, or DER in base64; repeatable':
    '可信的 Ed25519 公钥：文件或 env:NAME；SPKI，写成 PEM、DER 或 base64 的 DER；可重复',
  'an Ed25519 key: a file, or env:NAME for an environment variable; the private one for sign, the public one for verify and lock (lock: whose signature the packs must have)':
    'Ed25519 密钥：文件，或以 env:NAME 表示环境变量；sign 用私钥，verify 和 lock 用公钥（lock：规则包须有其签名）',
  'the file to write (default: standard output)': '要写的文件（默认：标准输出）',
  'also hold documents, settings, lock, answers, packs and words against their digests; the folder is the one in which the check ran':
    '同时用摘要核对文档、设置、锁文件、答复、规则包和词表；文件夹是检查所在的文件夹',
  'a pack that does not come with waco, for --project; repeatable': '不随 waco 附带的规则包，用于 --project；可重复',
  'a saved result that the check must come to, byte for byte; it says the day, --fail-on and --strict':
    '检查须逐字节得出的已保存结果；日期、--fail-on 和 --strict 由它决定',
  'judge one share of the files, such as 2/8 or "auto", and write a part for "waco merge" instead of a report':
    '只判定一部分文件，如 2/8 或“auto”，写出供“waco merge”用的一份，而不写报告',
  'where that part goes (default: waco-2-of-8.part, here)': '这一份写到哪里（默认：此处的 waco-2-of-8.part）',

  'keep what is judged in this folder, and take from it what rests on nothing that has changed (default: WACO_CACHE, else none)':
    '将判定结果保存在该文件夹，并从中取用所依据内容均未改变的结果（默认：WACO_CACHE，否则不用）',
  'judge with so many threads where there is enough to do; the result is the same (default: auto)':
    '在工作量足够时用这么多线程判定；结果相同（默认：auto）',
  'judge every file again, whatever WACO_CACHE says': '重新判定每个文件，不论 WACO_CACHE 如何',

  'say on standard error where the time went, station by station, and what was slowest':
    '在标准错误上说明各环节用时，以及哪些最慢',

  // filter, census
  'rules that need a person leave a line undecided (exit 3 on the line)':
    '需要人判断的规则使该行未定（该行的退出码为 3）',
  'every finding with its evidence, passes included; without, those that need work, in short':
    '每项结果及其证据，通过的也在内；不用此项时，只简列需要处理的',
  'end with 0 once every line has its answer, whatever it is: whoever reads the lines decides':
    '每行都有答复后即以 0 结束，不论答复如何：由读取这些行的一方决定',
  'where results and summary are written': '结果和汇总写到哪里',
  'go on with a census that was stopped': '继续中断的普查',
  'write the results as Parquet as well': '同时以 Parquet 写出结果',
  'where the card stands (default: card, content, text, README or readme)':
    '卡片所在的列（默认：card、content、text、README 或 readme）',
  'what tells cards apart (default: modelId, datasetId, id, repo_id or name)':
    '区分卡片的列（默认：modelId、datasetId、id、repo_id 或 name）',
  'the file that a card would be (default: README.md)': '卡片作为文件时的名称（默认：README.md）',
}
