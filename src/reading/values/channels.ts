import type { Link } from '../../model/link.ts'
import type { Channel } from '../../model/value.ts'
import { plainDigits } from '../text/normalise.ts'
import { bareUrl } from '../text/unit.ts'
import { addressOf } from './addresses.ts'

/** Ways to reach somebody: mail addresses, pages, and "name [at] host" as written against robots. */
export const readChannels = (written: string, links: readonly Link[]): readonly Channel[] => {
  const text = plainDigits(written)
  const mails = text.includes('@') ? [...text.matchAll(mail)].map(([value]) => value) : []
  const masked = mayBeMasked.test(text) ? [...text.matchAll(maskedMail)].map(([, name, host]) => `${name}@${host}`) : []
  const linked = links.flatMap(({ href }) => (/^mailto:/i.test(href) ? [href.slice(7).split('?')[0] ?? ''] : []))
  const pages = [
    ...links.map(({ href }) => href),
    ...(text.includes('://') ? [...text.matchAll(bareUrl)].map(([href]) => href) : []),
  ].filter(href => /^https?:\/\//i.test(href))
  const unique = (values: readonly string[]): string[] => [...new Set(values.filter(value => value !== ''))]
  return [
    ...unique([...mails, ...masked, ...linked]).map(
      (value): Channel => ({ kind: 'email', value, reachable: reachableMail(value) }),
    ),
    ...unique(pages).map((value): Channel => ({ kind: 'url', value, reachable: reachablePage(value) })),
  ]
}

const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu
const mayBeMasked = /[[({<]at[\])}>]/i
const maskedMail = /([\w.+-]{1,64})\s?(?:\[at\]|\(at\)|\{at\}|<at>)\s?([\w-]{1,63}(?:\.[\w-]{1,63})+)/gi

/** Reserved names (RFC 2606) and senders that read nothing reach nobody. */
const reserved =
  /(?:^|[.@])(?:example\.(?:com|org|net)|example|test|invalid|localhost|(?:your)?domain\.com|(?:your)?company\.com|email\.com|voorbeeld\.nl|beispiel\.de|exemple\.(?:com|fr)|ejemplo\.(?:com|es)|exemplo\.com(?:\.br)?|esempio\.it|x+\.x+)$/i

const reachableMail = (value: string): boolean =>
  !reserved.test(value) &&
  !/^(?:no-?reply|do-?not-?reply|your(?:[._-]?\w+)?|name|user|someone|email|mail|x+)@/i.test(value)

const reachablePage = (value: string): boolean => {
  const host = addressOf(value)?.hostname
  return host !== undefined && !reserved.test(host) && host.includes('.')
}
