import { remembered } from '../../model/once.ts'

/** The parts of an address, which are asked for by several steps of reading; none where it is no address. */
export const addressOf: (text: string) => URL | undefined = remembered((text: string) =>
  URL.canParse(text) ? new URL(text) : undefined,
)

/** An address at a name that is kept for examples (RFC 2606), or at none. */
export const leadsNowhere = (text: string): boolean => nowhere.test(text)

const nowhere = /^<?https?:\/\/(?:(?:www\.)?example\.(?:com|org|net)(?:[/?#:]\S*)?)?>?\.?$/i
