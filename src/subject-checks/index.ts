// Generated from the files of this folder by `npm run generate`; do not edit.

import type { SubjectCheckKind } from '../model/subject-check.ts'
import { agrees } from './agrees.ts'
import { all } from './all.ts'
import { covers } from './covers.ts'
import { documented } from './documented.ts'
import { each } from './each.ts'
import { figures } from './figures.ts'
import { follows } from './follows.ts'
import { resolves } from './resolves.ts'
import { some } from './some.ts'
import { when } from './when.ts'

export const subjectCheckKinds: readonly SubjectCheckKind[] = [
  agrees,
  all,
  covers,
  documented,
  each,
  figures,
  follows,
  resolves,
  some,
  when,
]
