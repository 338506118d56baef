import type { Fact } from '../../model/fact.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'

/** "Precision: bfloat16" gives a format of numbers, and "Size: 500 images" the size of data: neither is what the label alone would say. */
export const measuresOther = ({ topic }: NameMatch, value: string, { contents, dataNouns }: Vocabulary): boolean => {
  if (topic === results) return numberFormat.test(value)
  if (topic !== modelSize || ofModel.test(value)) return false
  const said = normaliseText(value)
  return contents.has(said) || dataNouns.has(said)
}

/** "Energy and compute" above hours of training alone: no energy was measured. */
export const isUnmeasured = ({ topic, state, value }: Fact): boolean =>
  topic === knownTopic('training-energy') &&
  state === 'answered' &&
  !(value?.type === 'quantities' && value.quantities.some(({ measure }) => measure === 'energy'))

const results = knownTopic('evaluation-results')
const modelSize = knownTopic('model-size')

/** Nothing but such formats, with words that join them. */
const numberFormat =
  /^\W*(?:(?:b?fp?|bfloat|float|u?int|nf|tf|mxfp|nvfp|e\dm\d|q)-?\d+(?:_\w+)*|\d{1,2}\s?-?\s?bits?|half|single|double|mixed|full)(?![\p{L}\p{N}.])(?!\D{0,40}\d+(?:[.,]\d+)?\s?%)/iu

/** A size in parameters or bytes, whatever else is counted. */
const ofModel =
  /\d\s?(?:[BMT](?![\p{L}])|[kMGT]i?B(?!\p{L}))|param|参数|參數|パラメータ|파라미터|매개변수|парам|paràm|parám|parâm/iu
