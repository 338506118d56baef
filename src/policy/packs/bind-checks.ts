import type { CheckText } from '../../model/check.ts'
import type { SubjectBind } from '../../model/subject-check.ts'
import type { CheckKinds } from '../check-kinds.ts'

/** Binds checks as packs write them, with those inside them, once they fit the schema. */
export const bindChecks = (kinds: CheckKinds): SubjectBind => {
  const bind: SubjectBind = {
    document: text => {
      const [kind, params] = kindOf(text, kinds.document)
      return kind.bind(params, bind.document)
    },
    subject: text => {
      const [kind, params] = kindOf(text, kinds.subject)
      return kind.bind(params, bind)
    },
  }
  return bind
}

const kindOf = <Kind extends { readonly kind: string }>(
  text: CheckText,
  kinds: readonly Kind[],
): readonly [Kind, unknown] => {
  const [[name, params] = ['', undefined]] = Object.entries(text)
  const kind = kinds.find(known => known.kind === name)
  if (!kind) throw new Error(`a check of the unknown kind "${name}" was bound, which the schema forbids`)
  return [kind, params]
}
