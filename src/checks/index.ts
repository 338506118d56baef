// Generated from the files of this folder by `npm run generate`; do not edit.

import type { CheckKind } from '../model/check.ts'
import { all } from './all.ts'
import { answered } from './answered.ts'
import { any } from './any.ts'
import { attested } from './attested.ts'
import { filled } from './filled.ts'
import { fresh } from './fresh.ts'
import { matches } from './matches.ts'
import { not } from './not.ts'
import { results } from './results.ts'
import { value } from './value.ts'
import { when } from './when.ts'

export const checkKinds: readonly CheckKind[] = [
  all,
  answered,
  any,
  attested,
  filled,
  fresh,
  matches,
  not,
  results,
  value,
  when,
]
