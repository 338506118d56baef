import { readLicense } from '../reading/values/licenses.ts'
import type { Fix } from './fix.ts'
import { frontValues } from './front-values.ts'
import { idFor, isCertain, isOnHub } from './license-forms.ts'
import { rewritten } from './rewritten.ts'

/** `Apache 2.0` → `apache-2.0`. A name that leaves the version open is left as it is. */
export const licenseId: Fix = {
  id: 'license-id',
  summary: 'licenses by the identifiers that SPDX, or the hub, has for them',
  edits: card =>
    frontValues(card, ({ as }) => as === 'license').flatMap(value => {
      const { spdx } = readLicense(value.text, card.vocabulary.licenses) ?? {}
      if (spdx === undefined || !isCertain(value.text, spdx)) return []
      const id = idFor(spdx, card.evidence.document)
      const same = !isOnHub(card.evidence.document) && value.text.toLowerCase() === spdx.toLowerCase()
      return same ? [] : rewritten('license-id', card.draft.source.text, value, id)
    }),
}
