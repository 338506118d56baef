/** The part of SARIF 2.1.0 that is written here; a test holds what is written against the published schema. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

/** Text as it may be shown; the form with markup beside it where there is one. */
export interface SarifMessage {
  readonly text: string
  readonly markdown?: string
}

export type Properties = Readonly<Record<string, unknown>>

export interface SarifRun {
  readonly tool: { readonly driver: SarifTool; readonly extensions?: readonly SarifComponent[] }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly [SarifInvocation]
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: SarifMessage }>>
  readonly columnKind: 'utf16CodeUnits'
  readonly artifacts: readonly SarifArtifact[]
  readonly results: readonly SarifResult[]
  readonly properties: Properties
}

export interface SarifComponent {
  readonly name: string
  readonly version: string
  readonly shortDescription?: SarifMessage
  readonly properties?: Properties
}

export interface SarifTool extends SarifComponent {
  readonly semanticVersion: string
  readonly rules: readonly SarifRule[]
  readonly notifications: readonly { readonly id: string }[]
}

export const sarifLevels = ['error', 'warning', 'note', 'none'] as const
export type SarifLevel = (typeof sarifLevels)[number]

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifMessage
  readonly fullDescription: SarifMessage
  readonly help: SarifMessage
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: Properties
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly SarifNotification[]
  readonly toolConfigurationNotifications: readonly SarifNotification[]
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string; readonly index: number }
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations?: readonly SarifLocation[]
}

export interface SarifArtifact {
  readonly location: SarifFile
  readonly length: number
  readonly roles?: readonly ['analysisTarget']
  readonly hashes: { readonly 'sha-256': string }
  readonly properties: Properties
}

export interface SarifFile {
  readonly uri: string
  readonly uriBaseId?: string
  readonly index?: number
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly snippet?: { readonly text: string }
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation: { readonly artifactLocation: SarifFile; readonly region: SarifRegion }
  readonly logicalLocations?: readonly [{ readonly name: string; readonly fullyQualifiedName: string }]
  readonly message?: SarifMessage
}

export type SarifKind = 'fail' | 'open' | 'review' | 'pass' | 'notApplicable' | 'informational'

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly kind: SarifKind
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations: readonly [SarifLocation]
  readonly relatedLocations?: readonly SarifLocation[]
  /** A waiver: the result stands, and a person answers for it. */
  readonly suppressions?: readonly [
    { readonly kind: 'external'; readonly status: 'accepted'; readonly justification: string },
  ]
  readonly partialFingerprints: { readonly 'waco/v1': string }
  readonly properties: Properties
}
