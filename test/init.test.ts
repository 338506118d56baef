import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ciSystems, ciSystemsIn, pinnedVersion } from '../src/commands/initialising/ci-systems.ts'
import { settingsText } from '../src/commands/initialising/settings-text.ts'
import { parseSettings } from '../src/policy/settings/settings.ts'
import { readSettingsFile } from '../src/policy/settings/settings-file.ts'
import { parseTopics } from '../src/policy/topics.ts'
import { sourceFrom, sourceOf } from './support/given.ts'
import { read, root } from './support/project.ts'

const scratch = mkdtempSync(join(tmpdir(), 'waco-init-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/waco.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1', COLUMNS: '80', LC_ALL: 'C.UTF-8' },
  })

const projectIn = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(scratch, 'project-'))
  cpSync(join(root, 'fixtures/projects/well-kept'), folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const remote = (url: string): Readonly<Record<string, string>> => ({
  '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`,
})

describe('waco init', () => {
  it('leaves a project that the next check judges by what was pinned', { timeout: 120_000 }, () => {
    const folder = projectIn({ '.github/dependabot.yml': 'version: 2\n' })
    expect(run(folder, 'init', '--pack', 'waco@2026.07')).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout } = run(folder, 'check', '--as-of', '2026-10-01', '-o', 'json')
    expect(status).toBe(0)
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({
      verdict: 'conformant',
      settings: { path: 'waco.yaml', adjusted: [], selectors: [] },
    })
    expect(report.lock.path).toBe('waco.lock.yaml')
    expect(report.packs.map(({ version }: { version: string }) => version)).toEqual(['2026.07'])
    expect(readFileSync(join(folder, '.github/workflows/waco.yml'), 'utf8')).toMatch(/WACO_PACKAGE: waco-check@\d/)
    const again = run(folder, 'init')
    expect(again.status).toBe(2)
    expect(again.stderr.match(/is there already/g)).toHaveLength(2)
    expect(run(folder, 'init', '--force').status).toBe(0)
  })

  it.each([
    ['nothing', {}, []],
    ['a folder of GitHub', { '.github/x.yml': '' }, ['.github/workflows/waco.yml']],
    ['a remote somewhere', remote('git@example.org:kasuku.git'), ['.github/workflows/waco.yml']],
    ['a remote at a GitLab', remote('https://gitlab.example.org/kasuku.git'), ['.gitlab/waco.yml']],
    ['a repository without a remote', { '.git/config': '[core]\n' }, []],
    [
      'a pipeline of GitLab, whatever the remote',
      { '.gitlab-ci.yml': '', ...remote('git@github.example:k.git') },
      ['.gitlab/waco.yml'],
    ],
    ['two systems', { Jenkinsfile: '', 'azure-pipelines.yml': '' }, ['azure-pipelines.waco.yml', 'Jenkinsfile.waco']],
  ] as const)('of the pipeline in a project with %s', (_, files, expected) => {
    const config = Object.entries(files).find(([path]) => path === '.git/config')?.[1] ?? ''
    const there = new Set(Object.keys(files).flatMap(path => [path, path.split('/')[0] ?? '']))
    expect(ciSystemsIn(there, config).map(({ path }) => path)).toEqual(expected)
  })

  it.each(ciSystems.map(system => ({ ...system })))(
    'the file for $name is one that comes along, with the version in it',
    ({ example }) => {
      expect(existsSync(join(root, 'examples/ci', example))).toBe(true)
      expect(pinnedVersion(read(`examples/ci/${example}`), '1.2.3')).toContain('waco-check@1.2.3')
    },
  )

  it('the workflow it writes is one that a runner can read', () => {
    expect(parse(read('examples/ci/github-workflow.yml')).jobs.check.steps).toHaveLength(5)
  })

  it.each([
    ['a name with a line break', 'a\nexclude: [x].md'],
    ['a name with a quote', 'it\'s "odd".md'],
  ])('writes settings that settle what they say beside %s', (_, path) => {
    const document = { path, kind: 'model-card' as const, format: 'x' as never, sha256: '', bytes: 0, because: '' }
    const member = { path, describes: 'it' as const, because: '' }
    const seen = {
      documents: [document],
      subjects: [{ id: path, documents: [member, { ...member, path: 'b.md' }] as const }],
    }
    const text = settingsText(['waco@2026.07', './a b'], 'baseline', seen)
    const topics = parseTopics(sourceOf('standards/topics/topics.yaml')).value
    const { value, problems } = parseSettings(readSettingsFile(sourceFrom('waco.yaml', text)), topics)
    expect(problems).toEqual([])
    expect(value).toMatchObject({ packs: [{ text: 'waco@2026.07' }, { text: './a b' }], profile: { text: 'baseline' } })
    expect([value.selectors, value.rules, value.outputs]).toEqual([[], [], []])
  })
})
