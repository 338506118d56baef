// Generated from the files of this folder by `npm run generate`; do not edit.

import { citationCff } from './citation-cff.ts'
import { evalResults } from './eval-results.ts'
import { licenseText } from './license-text.ts'
import { securityPolicy } from './security-policy.ts'
import { securityTxt } from './security-txt.ts'
import type { SideFormat } from './side-format.ts'

export const sideFormats: readonly SideFormat[] = [citationCff, evalResults, licenseText, securityPolicy, securityTxt]
