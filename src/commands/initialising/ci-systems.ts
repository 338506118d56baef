import type { Key } from '../../reports/words/say.ts'

/** A system that runs pipelines, with the file that init writes for it: one of its own, which no other file has to give way to. */
export interface CiSystem {
  readonly name: string
  /** Any of these in the project tells that it is used. */
  readonly signs: readonly string[]
  readonly path: string
  /** The file in `examples/ci` that is written. */
  readonly example: string
  /** What is left to be done by hand. */
  readonly join?: Extract<Key, `init.join-${string}`>
}

/** GitHub first: it is also taken where nothing but a remote of Git is found. */
export const ciSystems: readonly [CiSystem, ...CiSystem[]] = [
  { name: 'GitHub', signs: ['.github'], path: '.github/workflows/waco.yml', example: 'github-workflow.yml' },
  {
    name: 'GitLab',
    signs: ['.gitlab-ci.yml'],
    path: '.gitlab/waco.yml',
    example: 'gitlab.yml',
    join: 'init.join-gitlab',
  },
  {
    name: 'Azure Pipelines',
    signs: ['azure-pipelines.yml'],
    path: 'azure-pipelines.waco.yml',
    example: 'azure-pipelines.yml',
    join: 'init.join-azure',
  },
  {
    name: 'Jenkins',
    signs: ['Jenkinsfile'],
    path: 'Jenkinsfile.waco',
    example: 'Jenkinsfile',
    join: 'init.join-jenkins',
  },
]

/** The systems that are seen in a project; where none is, the one that the remote of its repository names, or GitHub. */
export const ciSystemsIn = (there: ReadonlySet<string>, gitConfig: string): readonly CiSystem[] => {
  const seen = ciSystems.filter(({ signs }) => signs.some(sign => there.has(sign)))
  if (seen.length > 0 || !/^\s*\[remote /m.test(gitConfig)) return seen
  const named = ciSystems.find(({ name }) => new RegExp(`^\\s*url\\s*=.*${name}`, 'im').test(gitConfig))
  return [named ?? ciSystems[0]]
}

/** The example with the version of the tool that writes it, so that a pipeline does not change by itself. */
export const pinnedVersion = (text: string, version: string): string =>
  text.replace(/(WACO_PACKAGE\b\s*[:=]\s*'?)waco-check\b/, `$1waco-check@${version}`)
