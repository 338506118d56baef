import { addressOf } from './addresses.ts'

/** A name and a value beside each other in a picture. */
export interface Told {
  readonly name: string
  readonly value: string
}

/** Is a picture with this address a badge, whatever it shows? */
export const isBadge = (address: string): boolean => /\bbadges?\b|shields\.io\/|badgen\.net\//i.test(address)

/** What an address tells a service to draw; nothing where the service asks elsewhere what it is to be. Without a name in it, `alt` is the name. */
export const badgeAddress = (address: string, alt: string): Told | undefined => {
  const url = addressOf(address)
  if (url === undefined) return undefined
  const { hostname, pathname, searchParams } = url
  if (/(?:^|\.)badgen\.net$/.test(hostname)) return ofSlashes(pathname)
  if (!/(?:^|\.)shields\.io$/.test(hostname)) return undefined
  const label = searchParams.get('label')
  const message = searchParams.get('message')
  if (pathname === '/static/v1') return message === null ? undefined : { name: label ?? alt, value: message }
  const drawn = ofDashes(pathname)
  return drawn === undefined ? undefined : { name: label ?? drawn.name ?? alt, value: drawn.value }
}

/** The address of the license of which Creative Commons draws the button. */
export const licenseAt = (address: string): string | undefined => {
  const [, name = '', version] =
    /^https?:\/\/(?:i\.creativecommons\.org|(?:i\.|www\.)?licensebuttons\.net)\/[lp]\/([a-z-]+)\/(\d\.\d)\//.exec(
      address,
    ) ?? []
  if (version === undefined) return undefined
  const folder = name === 'zero' ? 'publicdomain' : 'licenses'
  return `https://creativecommons.org/${folder}/${name}/${version}`
}

/** `/badge/license/MIT/blue` */
const ofSlashes = (path: string): Told | undefined => {
  const [, name, value] = /^\/badge\/([^/]+)\/([^/]+)/.exec(path) ?? []
  return name === undefined || value === undefined ? undefined : { name: decoded(name), value: decoded(value) }
}

/** `/badge/license-CC--BY_4.0-blue.svg`, or without the name: two dashes are one, a low line is a space. */
const ofDashes = (path: string): { readonly name?: string; readonly value: string } | undefined => {
  const [, drawn] = /^\/badge\/(.+?)(?:\.(?:svg|png|gif|json))?$/.exec(path) ?? []
  const [first, ...others] = (drawn ?? '').split(/(?<!-)-(?!-)|(?<=--)-(?!-)/).map(part => decoded(unescaped(part)))
  const value = others.slice(0, -1).join('-')
  if (first === undefined || others.length === 0) return undefined
  return value === '' ? { value: first } : { name: first, value }
}

const unescaped = (part: string): string =>
  part.replaceAll('--', '-').replace(/__|_/g, low => (low === '_' ? ' ' : '_'))

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // what is no escape stands for itself
  }
}
