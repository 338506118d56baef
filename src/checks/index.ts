// Generated from the files of this folder by `npm run generate`; do not edit.

import type { CheckKind } from '../model/check.ts'
import { all } from './all.ts'
import { answered } from './answered.ts'
import { any } from './any.ts'
import { fresh } from './fresh.ts'
import { not } from './not.ts'
import { results } from './results.ts'
import { value } from './value.ts'
import { when } from './when.ts'

export const checkKinds: readonly CheckKind[] = [all, answered, any, fresh, not, results, value, when]
