import type { Topic } from '../../model/topic.ts'
import { namesByLanguage } from '../../reading/vocabulary/names-by-language.ts'
import { readTopicFiles } from '../../shell/standards.ts'
import { loadCrosswalks } from '../loading/load-crosswalks.ts'
import type { Reference } from './explanation.ts'

/** What comes with the tool and explains rules of any pack. */
export const loadReference = async (topics: readonly Topic[], language: string): Promise<Reference> => {
  const { files } = await readTopicFiles()
  return { language, topics, names: namesByLanguage(files), crosswalks: await loadCrosswalks() }
}
