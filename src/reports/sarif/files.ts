import type { Report } from '../../model/report.ts'
import type { SarifArtifact, SarifFile } from './sarif-log.ts'

/** The folder in which the check was started. Where it lies on its machine is nobody's business, so it has no address. */
export const sourceRoot = '%SRCROOT%'

/** The files of a report: documents and what stands beside them, with their digests, and how each is referred to. */
export interface Files {
  readonly artifacts: readonly SarifArtifact[]
  readonly fileAt: (path: string) => SarifFile
}

export const filesOf = ({ documents, sides = [] }: Report): Files => {
  const artifacts = new Map<string, SarifArtifact>()
  for (const { document } of documents) {
    const { path, kind, format } = document
    if (!artifacts.has(path))
      artifacts.set(path, { ...artifact(document), roles: ['analysisTarget'], properties: { kind, format } })
  }
  for (const side of sides)
    if (!artifacts.has(side.path)) artifacts.set(side.path, { ...artifact(side), properties: { beside: side.summary } })
  const paths = new Map([...artifacts.keys()].map((path, index) => [path, index] as const))
  return {
    artifacts: [...artifacts.values()],
    fileAt: path => {
      const index = paths.get(path)
      return { ...fileOf(path), ...(index !== undefined && { index }) }
    },
  }
}

const artifact = ({
  path,
  bytes,
  sha256,
}: {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}) => ({
  location: fileOf(path),
  length: bytes,
  hashes: { 'sha-256': sha256 },
})

/** Relative to the root, unless a path was given that leads out of it by itself. */
const fileOf = (path: string): SarifFile => {
  if (/^(?:[A-Za-z]:)?\//.test(path)) return { uri: `file:///${encoded(path.replace(/^\//, ''))}` }
  return { uri: encoded(path), uriBaseId: sourceRoot }
}

/** Each step of a path by itself, so that a colon in the first is taken for no scheme, and `#` for no fragment. */
const encoded = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(step => encodeURIComponent(step).replaceAll("'", '%27'))
    .join('/')
