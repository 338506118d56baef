import type { English } from '../en/index.ts'
import type { Translation } from '../translation.ts'
import { lists } from './lists.ts'

export const ar: Translation<English> = { ...lists }
