import type { Evidence } from '../../model/evidence.ts'
import { linkTarget } from '../../model/link-target.ts'
import { nameTopic, type TopicId } from '../../model/topic.ts'
import type { Value } from '../../model/value.ts'
import type { Described } from './described.ts'
import { dataTopics, identifierTopic, modelTopics } from './mentions.ts'

/** As much of the facts and links of a document as is looked at, as data that can leave the process. */
export const describing = ({ facts, links, document }: Evidence): Pick<Described, 'facts' | 'links'> => ({
  facts: facts
    .filter(({ topic }) => telling.includes(topic))
    .map(({ topic, state, text, value }) => ({ topic, state, text, ...(namesThings(value) && { value }) })),
  links: links.filter(link => linkTarget(link, document.path).is === 'file').map(({ href }) => ({ href })),
})

const namesThings = (value: Value | undefined): boolean => value?.type === 'datasets' || value?.type === 'models'

const telling: readonly TopicId[] = [nameTopic, identifierTopic, ...dataTopics, ...modelTopics]
