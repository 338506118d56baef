import type { IsoDate } from './judgement.ts'

/** A person's dated answer for a failing rule: why it may fail here, who stands for that, and until when. */
export interface Waiver {
  readonly reason: string
  readonly owner: string
  readonly approver: string
  readonly created: IsoDate
  /** The last day on which it holds. */
  readonly expires: IsoDate
}
