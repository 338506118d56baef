import { remembered } from '../../model/once.ts'

/** The parts of an address, which are asked for by several steps of reading; none where it is no address. */
export const addressOf: (text: string) => URL | undefined = remembered((text: string) =>
  URL.canParse(text) ? new URL(text) : undefined,
)
