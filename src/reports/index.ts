// Generated from the files of this folder by `npm run generate`; do not edit.

import type { ReportFormat } from '../model/report-format.ts'
import { json } from './json.ts'
import { terminal } from './terminal.ts'

export const reportFormats: readonly ReportFormat[] = [json, terminal]
