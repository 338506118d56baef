import type { Sentences } from '../sentences.ts'

/** What is wrong with `--jobs`. */
export const problemsJobs: Sentences = {
  '"--jobs {0}" is not a number of threads': '“--jobs {0}”不是线程数',
  'how many may work at once has to be known, so nothing was judged':
    '必须知道可同时工作的线程数，因此没有判定任何内容',
  'give a number from 1 to 99, or "auto" for as many as this machine runs at once':
    '给出 1 到 99 的数，或用“auto”表示本机可同时运行的数量',
  '"--timing" was given together with several threads': '“--timing”与多个线程同时给出',
  'what is timed is the work of one thread, so the two contradict each other and nothing was judged':
    '计时的是一个线程的工作，两者相互矛盾，因此没有判定任何内容',
  'leave "--jobs" out': '去掉“--jobs”',
  'several threads were asked for in a run that judges one shard': '只判定一份的运行要求了多个线程',
  'a shard is judged by one thread, so the two contradict each other and nothing was judged':
    '一份由一个线程判定，两者相互矛盾，因此没有判定任何内容',
  'leave "--jobs" out, and divide the files into more shards where there are processors for them':
    '去掉“--jobs”，如有更多处理器，把文件分成更多份',
}
