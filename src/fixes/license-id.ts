import type { Document } from '../model/document.ts'
import { readLicense } from '../reading/values/licenses.ts'
import { eachValue, type Verdict } from './each-value.ts'
import type { Card, Fix } from './fix.ts'
import { idFor, isCertain, isOnHub } from './license-forms.ts'

/** `Apache 2.0` → `apache-2.0`. A name that leaves the version open is left as it is. */
export const licenseId: Fix = {
  id: 'license-id',
  summary: 'licenses by the identifiers that SPDX, or the hub, has for them',
  look: card =>
    eachValue(
      'license-id',
      card,
      ({ as }) => as === 'license',
      text => verdictOn(text, card),
    ),
}

const verdictOn = (text: string, { evidence: { document }, vocabulary }: Card): Verdict => {
  const { spdx } = readLicense(text, vocabulary.licenses) ?? {}
  if (isWrittenForMachines(text))
    return spdx !== undefined && isCertain(text, spdx) ? idAs(text, spdx, document) : undefined
  if (spdx === undefined) return { because: 'license-unknown' }
  if (isCertain(text, spdx)) return idAs(text, spdx, document)
  return { because: /-(?:only|or-later)$/i.test(spdx) ? 'license-later' : 'license-version' }
}

/** SPDX tells no identifiers apart by their case, and neither do we where the hub does not ask for small letters. */
const idAs = (text: string, spdx: string, document: Document): Verdict =>
  !isOnHub(document) && text.toLowerCase() === spdx.toLowerCase() ? undefined : { to: idFor(spdx, document) }

/** An identifier of whichever list, an expression, an address, or what the hub has for a license of one's own. */
const isWrittenForMachines = (text: string): boolean =>
  /^[a-z0-9]+(?:[-.][a-z0-9.+]+)+$/i.test(text.trim()) ||
  /^(?:other|unknown|mit|wtfpl|unlicense|zlib|isc|cc|openrail)$|^https?:|\s(?:and|or|with)\s/i.test(text.trim())
