/** A name for a place in the page, the same in every run; it may stand after `#` as it is. */
export const anchor = (kind: 'document' | 'subject' | 'finding' | 'rule' | 'theme' | 'pack', name: string): string =>
  // Half of a surrogate pair has no encoding.
  `${kind}-${encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))}`
