import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { reportFormats } from '../src/reports/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const text = (path: string): string => readFileSync(root + path, 'utf8')

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: {
    readonly steps: readonly { readonly env?: Readonly<Record<string, string>>; readonly run: string }[]
  }
}
// The file is our own, and a wrong shape fails every test below.
const action = parse(text('action.yml')) as Action

const scratch = mkdtempSync(join(tmpdir(), 'waco-ci-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The step "Check" as a runner runs it: every input in its variable, outputs and summary as files. */
const runStep = (inputs: Readonly<Record<string, string>>, cwd = root) => {
  const folder = mkdtempSync(join(scratch, 'run-'))
  const file = (name: string): string => join(folder, name)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  const variables = Object.entries(action.inputs).map(([name, { default: usual }]) => [
    `WACO_${name.toUpperCase().replaceAll('-', '_')}`,
    inputs[name] ?? (name === 'json' ? file('report.json') : usual),
  ])
  const { status, stdout } = spawnSync('bash', [`${root}examples/ci/github-check.sh`], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NO_COLOR: '1',
      GITHUB_ACTION_PATH: root,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      ...Object.fromEntries(variables),
    },
  })
  return { status, stdout, wrote: (name: string) => readFileSync(file(name), 'utf8'), file }
}

const halfDone = { paths: 'fixtures/projects/half-done', 'as-of': '2026-09-01' }
const wellKept = { paths: 'fixtures/projects/well-kept', 'as-of': '2026-09-01' }

describe('the GitHub action', () => {
  it('hands every input over as a variable, and none as text of a script', () => {
    const handed = action.runs.steps.flatMap(({ env = {} }) => Object.values(env))
    expect(handed.toSorted()).toEqual(
      Object.keys(action.inputs)
        .map(name => `\${{ inputs.${name} }}`)
        .toSorted(),
    )
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
  })

  it('fails where a rule fails, says so in its outputs, and adds a summary', () => {
    const run = runStep(halfDone)
    expect([run.status, run.wrote('output')]).toEqual([1, 'verdict=not-conformant\nexit-code=1\n'])
    expect(run.wrote('summary')).toContain('WACO-SAF-02')
    expect(run.stdout).toContain('::error ')
  })

  it.each(['strict', 'annotations', 'summary'])('takes no other word for "false": %s', name => {
    const run = runStep({ ...wellKept, [name]: 'True' })
    expect([run.status, run.wrote('output')]).toEqual([2, 'verdict=\nexit-code=2\n'])
    expect(run.stdout).toContain('::error title=waco::')
  })

  it.each(['json', 'sarif', 'markdown', 'html'])('writes %s over no file of the repository', name => {
    const folder = mkdtempSync(join(tmpdir(), 'waco-kept-'))
    try {
      writeFileSync(join(folder, 'README.md'), '# Model card')
      for (const words of [
        ['init', '--quiet'],
        ['add', 'README.md'],
      ])
        spawnSync('git', words, { cwd: folder })
      expect(runStep({ [name]: './README.md' }, folder)).toMatchObject({ status: 2 })
      expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Model card')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('passes where all rules pass', () => {
    expect(runStep(wellKept)).toMatchObject({ status: 0 })
  })

  it('writes what was asked for, and no summary when it was not', () => {
    const sarif = join(scratch, 'asked.sarif')
    const html = join(scratch, 'asked.html')
    const run = runStep({ ...halfDone, sarif, html, summary: 'false', annotations: 'false' })
    expect([existsSync(sarif), existsSync(html), run.wrote('summary')]).toEqual([true, true, ''])
    expect(run.stdout).not.toContain('::error')
  })

  it('writes a comment that has room where it goes', () => {
    const markdown = join(scratch, 'comment.md')
    runStep({ ...halfDone, markdown })
    const comment = readFileSync(markdown, 'utf8')
    expect(comment).toMatch(/^<!-- waco:report -->/)
    expect(comment).toContain('not conformant')
    expect(comment.length).toBeLessThan(10_000)
  })

  it('takes several paths, one in each line', () => {
    const run = runStep({
      ...halfDone,
      paths: 'fixtures/projects/half-done/README.md\nfixtures/projects/well-kept/README.md\n',
    })
    expect(JSON.parse(run.wrote('report.json'))).toMatchObject({ counts: { judged: 2 } })
  })

  it.each([
    ['a path that is a command', { paths: '$(touch ran); touch ran' }],
    ['a path that looks like an option', { paths: '--output=json=ran' }],
    ['a pack that is a command', { pack: '`touch ran`' }],
    ['a level that is none', { 'fail-on': 'nothing --strict' }],
  ])('%s ends the run with no verdict', (_, inputs) => {
    const run = runStep({ ...halfDone, ...inputs })
    expect(run.wrote('output')).toMatch(/^verdict=(undetermined)?\nexit-code=[23]\n$/)
    expect([run.status, existsSync(`${root}ran`)]).toEqual([Number(run.wrote('output').match(/\d/)?.[0]), false])
  })

  it('takes no result of an earlier run for its own', () => {
    const json = join(scratch, 'earlier.json')
    writeFileSync(json, JSON.stringify({ verdict: 'conformant' }))
    const run = runStep({ ...halfDone, json, pack: 'no-such-pack' })
    expect([run.status, run.wrote('output')]).toEqual([2, 'verdict=\nexit-code=2\n'])
  })
})

const kits = [
  'action.yml',
  '.pre-commit-hooks.yaml',
  ...readdirSync(`${root}examples/ci`).map(name => `examples/ci/${name}`),
]
const pages = [...kits, 'docs/ci.md', 'README.md', 'Dockerfile']

describe('what a pipeline copies', () => {
  it.each(pages)('%s asks for report formats that there are', path => {
    const asked = [...text(path).matchAll(/(?:--output|-o)[ =]"?([a-z-]+)(?:=|\s|"|$)/g)].map(([, name]) => name)
    const known = reportFormats.map(({ name }) => name)
    // `inspect` has formats of its own.
    expect(asked.filter(name => name !== undefined && !known.includes(name) && name !== 'json')).toEqual([])
  })

  it.each(kits.filter(path => /\.ya?ml$/.test(path)))('%s is YAML', path => {
    expect(() => parse(text(path))).not.toThrow()
  })

  it('the hook runs for the files that may be documents', () => {
    const [hook] = parse(text('.pre-commit-hooks.yaml')) as readonly { readonly files: string }[]
    const files = new RegExp(hook?.files.replace('(?i)', '') ?? '', 'i')
    const names = ['README.md', 'cards/MODEL_CARD.MD', 'bom.json', 'waco.yaml', 'LICENSE', 'data/croissant.jsonld']
    expect(names.filter(name => !files.test(name))).toEqual([])
    expect(['main.py', 'weights.safetensors'].filter(name => files.test(name))).toEqual([])
  })

  it('the image takes from the build what the package consists of', () => {
    const { files } = JSON.parse(text('package.json')) as { readonly files: readonly string[] }
    const parts = files.filter(path => !path.startsWith('!')).map(path => path.split('/')[0])
    for (const part of parts) expect(text('Dockerfile')).toMatch(new RegExp(`COPY --from=build .*/waco/${part}\\b`))
  })
})
