import { canonicalJson } from '../../model/canonical-json.ts'
import { refOf } from '../../model/pack.ts'
import { signedEnvelope } from '../../policy/signing/envelope.ts'
import { packStatement, signatureFile } from '../../policy/signing/pack-statement.ts'
import { notCanonical, packNotSignable } from '../../policy/signing/sign-problems.ts'
import type { Given } from '../asking/command.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { keyToSign } from './keys-given.ts'
import { isUnfit, packInFolder } from './pack-in-folder.ts'
import { writeEvidence } from './write-evidence.ts'

/** `waco pack sign FOLDER` */
export const runPackSign = async (given: Given): Promise<number> => {
  const [wanted = ''] = given.operands
  const language = languageTyped(given)
  const read = await packInFolder(wanted)
  if (isUnfit(read)) return refuse(read, language)
  if (!read.ours) return refuse([packNotSignable(wanted)], language)
  const { files, folder, prefix } = read
  const { value: pack, problems: faults } = read.pack
  if (pack === undefined) return refuse(faults, language)
  const { value: key, problems } = await keyToSign(given.text('key'))
  if (key === undefined) return refuse(problems, language)
  const payload = canonicalJson(packStatement(pack, files))
  if (payload === undefined) return refuse([notCanonical(wanted)], language)
  return writeEvidence(signedEnvelope(payload, key), `${folder}/${signatureFile}`, problems, language, say =>
    say('pack-sign.signed', {
      bundle: `${prefix}${signatureFile}`,
      pack: refOf(pack),
      digest: pack.digest,
      key: key.id,
    }),
  )
}
