/** Types of `registries.mjs` for the tests: the scripts run before anything is built, so they are plain JavaScript. */
export interface Registry {
  readonly folder: string
  readonly list: string
  readonly member: string
  readonly entry?: string
  readonly from: string
}

export declare const registries: readonly Registry[]
export declare const registryText: (registry: Registry, files: Readonly<Record<string, string>>) => string
export declare const nameOf: (file: string) => string
