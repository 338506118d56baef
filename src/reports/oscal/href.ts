/**
 * A path as a relative reference, with everything but letters, digits and slashes in percent signs. A lone half of a
 * character has no bytes: the sign for what is not a character stands for it.
 */
export const hrefOf = (path: string): string => {
  const pieces = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
  const href = pieces.join('/').replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  // Neither a scheme nor a host may be read at its head.
  return href.startsWith('/') ? `.${href}` : href
}
