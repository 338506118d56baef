import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import type { Told } from '../vocabulary/own-things.ts'
import type { Cue } from './cue.ts'

/** "Weights SHA-256: 9f86…": the name of a digest with as many digits as it has, under whatever label; in a model card, not of data. */
export const digestIn = ({ text, normal, label = '' }: Unit, { kind, vocabulary }: Told): readonly Cue[] => {
  if (text.length < shortestDigest || !digits.test(text)) return none
  const [, bits] = named.exec(`${label} ${text}`) ?? []
  const found = [...text.matchAll(allDigits)].some(([raw]) => raw.length * 4 === Number(bits ?? 0))
  if (!found) return none
  const said = `${normaliseText(label)} ${normal}`
  if (kind === 'model-card' && vocabulary.dataNouns.has(said) && !vocabulary.modelNouns.has(said)) return none
  return topics.map(topic => ({ topic, via: { list: 'format', entry: `sha-${bits}` }, needsValue: false }))
}

const none: readonly Cue[] = []
const topics = [knownTopic('checksums'), knownTopic('identifier')]
const named = /\bSHA-?(?:[23]-?)?(256|384|512)(?!\d)/i
const digits = /(?<![\p{L}\p{N}])[\da-f]{64}/iu
const allDigits = /(?<![\p{L}\p{N}])[\da-f]{64,128}(?![\p{L}\p{N}])/giu
const shortestDigest = 64
