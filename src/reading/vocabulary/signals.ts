import { listedTopic } from '../phrases/known-topic.ts'
import type { Layers } from '../phrases/layers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Signs that need no language: `standards/topics/signals.yaml`, but for what states conditions. */
export type Signals = Pick<
  Vocabulary,
  | 'codeTopics'
  | 'referenceTopics'
  | 'particulars'
  | 'untoldByParticulars'
  | 'toldByPlans'
  | 'staysItself'
  | 'paperHosts'
  | 'usageCode'
  | 'citationCode'
  | 'metrics'
  | 'metricWords'
  | 'outputNames'
  | 'entryMarks'
  | 'makes'
>

export const readSignals = (signals: Layers): Signals => ({
  codeTopics: new Set(signals.all('code-topics')),
  referenceTopics: new Set(signals.all('reference-topics')),
  particulars: new Set(signals.all('particulars').map(listedTopic)),
  untoldByParticulars: new Set(signals.all('untold-by-particulars').map(listedTopic)),
  toldByPlans: new Set(signals.all('told-by-plans').map(listedTopic)),
  staysItself: new Set(signals.all('stays-itself').map(listedTopic)),
  paperHosts: new Set(signals.all('paper-hosts')),
  usageCode: signals.all('usage-code'),
  citationCode: signals.all('citation-code'),
  metrics: signals.named('metrics'),
  metricWords: signals.named('metric-words'),
  outputNames: signals.named('output-names'),
  entryMarks: signals.phrases('entry-marks'),
  makes: {
    architectures: signals.all('architectures'),
    known: signals.all('known-models'),
    dataNames: signals.all('data-names'),
    families: signals.all('model-families'),
    weights: { formats: signals.all('weight-formats'), files: signals.all('weight-files') },
    data: { formats: signals.all('data-formats'), files: signals.all('data-files') },
    fetches: signals.all('fetching-code'),
  },
})
