import { html, type Markup } from './markup.ts'

/** An address that a pack names: a link when it leads to the web, and text when it could do anything else. */
export const link = (address: string, text: string): Markup =>
  /^https?:\/\/[^\s]+$/i.test(address)
    ? html`<a href="${address}" rel="noreferrer external"><bdi>${text}</bdi></a>`
    : html`<bdi>${text}</bdi>${address === '' || address === text ? '' : html` (<bdi>${address}</bdi>)`}`
