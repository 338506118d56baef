import { canonicalJson } from '../../model/canonical-json.ts'
import { signedEnvelope } from '../../policy/signing/envelope.ts'
import { notCanonical } from '../../policy/signing/sign-problems.ts'
import { isProblem, readSource, resultLimit } from '../../shell/read.ts'
import { toolDigest, toolVersion } from '../../shell/tool.ts'
import type { Given } from '../asking/command.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { reportFrom } from '../loading/load-report.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { overwrittenInput } from '../telling/outputs.ts'
import { keyToSign } from './keys-given.ts'
import { resultStatement } from './result-statement.ts'
import { writeEvidence } from './write-evidence.ts'

/** `waco sign RESULT`: a result that does not add up is not signed; whoever signs has looked at it before. */
export const runSign = async (given: Given): Promise<number> => {
  const [path = ''] = given.operands
  const language = languageTyped(given)
  const to = given.text('to')
  const same = overwrittenInput([{ format: undefined, ...(to !== undefined && { path: to }) }], [path])
  if (same !== undefined) return refuse([outputIsInput(same)], language)
  const source = await readSource(path, resultLimit)
  if (isProblem(source)) return refuse([source], language)
  const { value: result, problems } = reportFrom(source)
  if (result === undefined) return refuse(problems, language)
  const { value: key, problems: unfit } = await keyToSign(given.text('key'))
  if (key === undefined) return refuse(unfit, language)
  const signer = { name: 'waco', version: toolVersion(), digest: { sha256: toolDigest() } }
  const payload = canonicalJson(resultStatement(result, source.sha256, signer))
  if (payload === undefined) return refuse([notCanonical(path)], language)
  return writeEvidence(signedEnvelope(payload, key), to, unfit, language, say =>
    say('sign.signed', { result: path, key: key.id, bundle: to ?? '' }),
  )
}
