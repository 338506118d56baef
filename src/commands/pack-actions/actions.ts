import type { PackAction } from './action.ts'
import { diff } from './diff.ts'
import { digest } from './digest.ts'
import { lint } from './lint.ts'
import { lock } from './lock.ts'
import { newPack } from './new.ts'
import { sign } from './sign.ts'
import { test } from './test.ts'
import { verify } from './verify.ts'

/** What `waco pack` can do, in the order of its help. */
export const packActions: readonly PackAction[] = [newPack, lint, test, diff, digest, lock, sign, verify]
