/**
 * What no version of this tool can do without: finds the files of a folder, reads them, and makes the trees of each with our
 * parsers. Nothing is looked for in them.
 *
 *   node scripts/bench-peers/parse-alone.mjs FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftOf } from '../../dist/syntax/draft.js'

const [folder] = process.argv.slice(2)
const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
for (const entry of entries.filter(each => each.isFile())) {
  const path = join(entry.parentPath, entry.name)
  const text = readFileSync(path, 'utf8')
  const draft = draftOf({ path, text, sha256: '', bytes: text.length })
  if (path.endsWith('.md')) {
    draft.frontMatter()
    draft.markdown()
  } else draft.tree()
}
