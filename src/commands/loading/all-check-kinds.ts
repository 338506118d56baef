import { checkKinds } from '../../checks/index.ts'
import type { CheckKinds } from '../../policy/check-kinds.ts'
import { subjectCheckKinds } from '../../subject-checks/index.ts'

/** Every question that this program can put to documents. */
export const allCheckKinds: CheckKinds = { document: checkKinds, subject: subjectCheckKinds }
