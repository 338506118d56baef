import type { Waiver } from '../../model/waiver.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** Until when a failure may stand, who answers for that, and why. */
export const waiverText = ({ reason, owner, approver, created, expires }: Waiver, say: Say): string =>
  say('waiver.note', {
    created,
    until: expires,
    owner: show(owner),
    approver: show(approver),
    reason: show(reason),
  })
