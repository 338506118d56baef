import type { Place } from '../../model/span.ts'

/** `waco.yaml line 3`, inside a sentence. */
export const whereSettled = ({ path, start }: Place): string =>
  start === undefined ? path : `${path} line ${start.line}`
