import type { Wanted } from '../model/judgement.ts'
import type { TopicId } from '../model/topic.ts'

/** The topics that a check asked about; none where it asked about the document as a whole. */
export const topicsOf = (wanted: Wanted): readonly TopicId[] => {
  switch (wanted.is) {
    case 'answer':
    case 'mentions':
    case 'recent-date':
      return wanted.topics
    case 'value':
    case 'results':
    case 'agreement':
    case 'documentation':
      return [wanted.topic]
    case 'coverage':
      return wanted.by
    case 'order':
      return [wanted.later]
    case 'absence':
    case 'no-blanks':
    case 'document':
    case 'link-target':
    case 'same-figure':
    case 'attestation':
      return []
  }
}
