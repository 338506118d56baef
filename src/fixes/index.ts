// Generated from the files of this folder by `npm run generate`; do not edit.

import type { Fix } from './fix.ts'
import { isoDate } from './iso-date.ts'
import { languageTag } from './language-tag.ts'
import { licenseId } from './license-id.ts'
import { missingKey } from './missing-key.ts'

export const fixes: readonly Fix[] = [isoDate, languageTag, licenseId, missingKey]
