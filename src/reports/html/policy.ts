import { createHash } from 'node:crypto'

/** What a browser may do with the page: use its one style and its one script, named by their digests, and load nothing. */
export const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${source(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
