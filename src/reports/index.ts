// Generated from the files of this folder by `npm run generate`; do not edit.

import type { ReportFormat } from '../model/report-format.ts'
import { badge } from './badge.ts'
import { compact } from './compact.ts'
import { csv } from './csv.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { inToto } from './in-toto.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { oscal } from './oscal.ts'
import { sarif } from './sarif.ts'
import { terminal } from './terminal.ts'

export const reportFormats: readonly ReportFormat[] = [
  badge,
  compact,
  csv,
  github,
  gitlab,
  html,
  inToto,
  json,
  junit,
  markdown,
  ndjson,
  oscal,
  sarif,
  terminal,
]
