import type { Sentences } from '../sentences.ts'

/** What is wrong with a command line of `forecast` and `packs upgrade`. */
export const problemsTimeUsage: Sentences = {
  '"waco forecast" was not told how far to look': '没有告诉“waco forecast”看到哪一天',
  'what comes depends on the day up to which it is asked for': '会发生什么取决于问到哪一天',
  'give the last day to look at: --until 2027-08-02': '写明要看到的最后一天：--until 2027-08-02',
  '"--until {0}" is not a day': '“--until {0}”不是日期',
  'what comes is told up to a day that exists': '只能预告到一个存在的日期',
  'write it as YYYY-MM-DD, such as --until 2027-08-02': '写成 YYYY-MM-DD，如 --until 2027-08-02',
  '"--until {0}" is not after {1}, from which the forecast begins': '“--until {0}”不晚于预告开始的 {1}',
  'nothing lies between the two': '两者之间没有日子',
  'give a later day, or begin earlier with --as-of': '写更晚的日期，或用 --as-of 从更早开始',
  '"--until {0}" is more than ten years after {1}': '“--until {0}”比 {1} 晚十年以上',
  'every day up to then is judged, and nobody knows the rules of that time':
    '到那时为止的每一天都要判定，而那时的规则无人知道',
  'give a day that is nearer': '写更近的日期',
  '"waco packs" has no action "{0}"': '“waco packs”没有“{0}”这一操作',
  '"packs upgrade" was given no pack': '没有给“packs upgrade”规则包',
  '"packs upgrade" was given several packs': '给了“packs upgrade”多个规则包',
  'one pack is upgraded at a time, so that it can be seen what comes of it': '一次只升级一个规则包，以便看清结果',
  'write "waco packs upgrade ID@VERSION"; "waco packs" lists what there is':
    '写“waco packs upgrade ID@VERSION”；“waco packs”列出现有的规则包',
  '"--{0}" was given to "waco packs", which only lists what there is':
    '“waco packs”只列出现有的规则包，用不到所给的“--{0}”',
  'leave it out, or write "waco packs upgrade ID@VERSION"': '将它去掉，或写“waco packs upgrade ID@VERSION”',
  'there is no pack "{0}" to upgrade to': '没有可升级到的规则包“{0}”',
  'only packs that come with this program have versions to choose from; another version of waco may have it':
    '只有此程序附带的规则包才有版本可选；其他版本的 waco 可能有它',
  'the project does not judge by the pack "{0}" itself': '项目并不直接按规则包“{0}”判定',
  'it uses {0}, so there is nothing to upgrade; a pack that extends another names the version in its own pack.yaml':
    '它使用 {0}，因此没有可升级的；扩展其他规则包的规则包在自己的 pack.yaml 中写明版本',
  'name a pack that the settings list under "packs", or add it there': '写设置中“packs”下列出的规则包，或将它加入其中',
}
