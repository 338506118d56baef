/** How a test case came out, in the four ways that JUnit has. */
export type CaseResult =
  | { readonly is: 'passed' }
  | { readonly is: 'skipped'; readonly message: string }
  | {
      readonly is: 'failure' | 'error'
      readonly message: string
      /** What kind of failure or error, in one word. */
      readonly type: string
      readonly lines: readonly string[]
    }

export interface Case {
  readonly name: string
  readonly classname: string
  readonly result: CaseResult
}

export interface Suite {
  readonly name: string
  readonly package: string
  readonly properties: readonly (readonly [name: string, value: string])[]
  readonly cases: readonly Case[]
  /** What is worth reading beside the cases. */
  readonly out: readonly string[]
}
