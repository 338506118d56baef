import { readFileSync } from 'node:fs'

/** The version that the package states; the one place where it stands. */
export const toolVersion = (): string => {
  const stated: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof stated === 'object' && stated !== null && 'version' in stated && typeof stated.version === 'string') {
    return stated.version
  }
  throw new TypeError('package.json states no version')
}
