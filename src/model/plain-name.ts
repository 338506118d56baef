/** A name as we compare it with others: letters and digits alone, in lower case. Empty for a text that has none. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

/** The ways in which a name may be written elsewhere: `institut-lumen/kasuku-speech` is also called `kasuku-speech`. */
export const nameKeys = (text: string): readonly string[] => {
  const id = hubId.exec(text.trim())
  const keys = [plainName(text), ...(id?.[1] === undefined ? [] : [plainName(id[1])])]
  return [...new Set(keys)].filter(key => key !== '')
}

/** `owner/name`, alone or as all of the path of an address; further down an address, `data` is no name. */
const hubId = /^(?:https?:\/\/[^/\s]+\/(?:datasets\/|models\/)?)?[\w.-]+\/([\w.-]+)$/
