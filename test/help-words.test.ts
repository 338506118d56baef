import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '../src/commands/asking/command.ts'
import { exitCodeLines } from '../src/commands/asking/exit-codes.ts'
import { commands } from '../src/commands/index.ts'
import { displayWidth } from '../src/reports/text/wrap.ts'
import { helpIn } from '../src/reports/words/help-in.ts'
import { printed } from './support/printed.ts'

const loaded = await Promise.all(commands.map(entry => entry.load()))
const chinese = helpIn('zh')

/** Where the Chinese of a text of a command belongs, for whoever adds one. */
const missing = (file: string, texts: readonly string[]): readonly string[] =>
  [...new Set(texts)]
    .filter(text => chinese(text) === text)
    .map(text => `add its Chinese to src/reports/words/zh/${file}: ${JSON.stringify(text)}`)

/** `<level>` of `--fail-on <level>`. */
const placeholdersIn = (form: string): readonly string[] => form.match(/[<[].*[>\]]/g) ?? []

describe.each(loaded)('the help of "waco $name" is complete in Chinese', (command: Command) => {
  const { actions = [] } = command
  it('what commands, arguments and actions are for', () => {
    const texts = [command, ...command.arguments, ...actions].map(({ summary }) => summary)
    expect(missing('help-commands.ts', texts)).toEqual([])
  })

  it('what options are for', () => {
    const texts = command.options.map(({ summary }) => summary)
    expect(missing('help-options.ts', texts)).toEqual([])
  })

  it('what stands for values', () => {
    const usages = [...command.arguments, ...actions].map(({ usage }) => usage)
    const forms = [...usages, ...command.options.map(({ flags }) => flags)]
    expect(missing('placeholders.ts', forms.flatMap(placeholdersIn))).toEqual([])
  })
})

it('exit codes are explained in Chinese', () => {
  expect(
    missing(
      'help.ts',
      exitCodeLines.map(([, meaning]) => meaning),
    ),
  ).toEqual([])
})

it('a language without words of help is answered in English', () => {
  expect(helpIn('fr')('Usage:')).toBe('Usage:')
  expect(helpIn('zh-Hant')('Usage:')).toBe('用法：')
})

describe('in a language made for tests', () => {
  afterEach(() => vi.unstubAllEnvs())
  it.each([[['--help']], ...commands.map(({ name }) => [[name, '--help']])])('%j has no plain English', async words => {
    vi.stubEnv('COLUMNS', '200')
    const text = await printed(...words, '--lang', 'en-XA')
    expect(
      ours(
        text,
        loaded.find(({ name }) => name === words[0]),
      ).match(/[A-Za-z]{3,}/g) ?? [],
    ).toEqual([])
    expect(text.split('⟦').length).toBe(text.split('⟧').length)
  })

  it.each(commands.map(({ name }) => name))('the English help of "%s" is as wide as the terminal', async name => {
    vi.stubEnv('COLUMNS', '80')
    for (const language of ['en', 'zh']) {
      const lines = (await printed(name, '--help', '--lang', language)).split('\n')
      expect(lines.filter(line => displayWidth(line) > 80 && !line.startsWith('  $ '))).toEqual([])
    }
  })
})

/** Without what is the same in every language: names, values of options, examples. */
const ours = (text: string, command: Command | undefined): string => {
  const names = loaded.flatMap(({ name, actions = [] }) => [name, ...actions.map(action => action.name)])
  const choices = (command?.options ?? []).flatMap(({ choices: values = [] }) => values)
  return [...names, ...choices, 'waco', 'help'].reduce(
    (rest, word) => rest.replace(new RegExp(`(?<![a-z-])${word}(?![a-z-])`, 'g'), ' '),
    text.replace(/^ {2}\$ .*$/gm, '').replace(/--[a-z-]+/g, ''),
  )
}
