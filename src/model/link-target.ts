import type { Link } from './link.ts'

/** Where a link leads: out into the network, to a place in the project, or out of the folder that is looked at. */
export type LinkTarget =
  | { readonly is: 'address' }
  | { readonly is: 'file'; readonly path: string; readonly anchor?: string }
  | { readonly is: 'outside' }

/** Reads a link of the document at `from`; nothing of the network or the disk is asked. */
export const linkTarget = ({ href }: Pick<Link, 'href'>, from: string): LinkTarget => {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return { is: 'address' }
  const [file = '', anchor] = href.split('#', 2)
  const named = anchor === undefined || anchor === '' ? {} : { anchor: decoded(anchor) }
  const written = decoded(file.split('?', 1)[0] ?? '')
  if (written === '') return { is: 'file', path: from, ...named }
  const path = joined(written.startsWith('/') ? [] : from.split('/').slice(0, -1), written)
  return path === undefined ? { is: 'outside' } : { is: 'file', path, ...named }
}

/** `undefined` for a path that leaves the folder where paths begin. */
const joined = (folders: readonly string[], written: string): string | undefined => {
  const path = [...folders]
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') path.push(step)
    else if (path.length === 0 || path.at(-1) === '..') return undefined
    else path.pop()
  }
  return path.length === 0 ? '.' : path.join('/')
}

/** `My%20File.md` as the disk has it; what is no such code is left as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone `%` is a character of the name
  }
}
