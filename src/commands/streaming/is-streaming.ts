import type { PreparedCheck } from '../pipeline/prepare-check.ts'

/** Whether all that was asked for can be written one document after another. */
export const isStreaming = ({ outputs, answers, baseline, judged, request }: PreparedCheck): boolean =>
  outputs.length > 0 &&
  outputs.every(({ format }) => format.pieces !== undefined) &&
  answers.files.length + answers.waivers.length + answers.attestations.length === 0 &&
  baseline === undefined &&
  judged === undefined &&
  request.search.stdinName === undefined
