import type { FlowingReport } from '../../model/report-format.ts'
import type { SarifArtifact, SarifFile } from './sarif-log.ts'

/** The folder in which the check was started. Where it lies on its machine is nobody's business, so it has no address. */
export const sourceRoot = '%SRCROOT%'

/** The files of a report: documents and what stands beside them, with their digests, and how each is referred to. */
export interface Files {
  readonly artifacts: Iterable<SarifArtifact>
  readonly fileAt: (path: string) => SarifFile
}

export const filesOf = (report: FlowingReport): Files => {
  const paths = new Map<string, number>()
  for (const { path } of filesIn(report)) if (!paths.has(path)) paths.set(path, paths.size)
  const at = (path: string): SarifFile => {
    const index = paths.get(path)
    return { ...fileOf(path), ...(index !== undefined && { index }) }
  }
  let last: { readonly path: string; readonly file: SarifFile } | undefined
  return {
    artifacts: { [Symbol.iterator]: () => eachOnce(filesIn(report), paths) },
    fileAt: path => {
      // What is told of one document is told in a row.
      if (last?.path !== path) last = { path, file: at(path) }
      return last.file
    },
  }
}

interface FileOfReport {
  readonly path: string
  readonly artifact: () => SarifArtifact
}

/** Several documents of one file come with that file each. */
function* filesIn({ documents, sides = [] }: FlowingReport): Generator<FileOfReport> {
  for (const { document } of documents) {
    const { path, kind, format } = document
    const artifact = (): SarifArtifact => ({
      ...artifactOf(document),
      roles: ['analysisTarget'],
      properties: { kind, format },
    })
    yield { path, artifact }
  }
  for (const side of sides)
    yield { path: side.path, artifact: () => ({ ...artifactOf(side), properties: { beside: side.summary } }) }
}

function* eachOnce(files: Iterable<FileOfReport>, paths: ReadonlyMap<string, number>): Generator<SarifArtifact> {
  let next = 0
  for (const { path, artifact } of files) {
    if (paths.get(path) !== next) continue
    next += 1
    yield artifact()
  }
}

const artifactOf = ({
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
