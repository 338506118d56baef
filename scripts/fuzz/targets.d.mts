export interface FuzzText {
  readonly path: string
  readonly text: string
}

/** A parser or a format with texts to begin with; `run` throws where a text breaks what must hold for every text. */
export interface FuzzTarget {
  readonly name: string
  readonly seeds: readonly FuzzText[]
  readonly run: (given: FuzzText) => void
}

export declare const targets: readonly FuzzTarget[]
