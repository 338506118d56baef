import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { blanks, cardQuestions } from '../questions.mjs'

/** A rule for each question: what a pattern looks for has to occur once. It is built of its source, by Go, where that is installed. */
export const vale = {
  name: 'Vale',
  packages: [],
  go: 'github.com/vale-cli/vale/v3/cmd/vale@v3.21.0',
  configure: place => {
    const styles = join(place, 'styles/Peers')
    mkdirSync(styles, { recursive: true })
    writeFileSync(
      join(place, 'vale.ini'),
      'StylesPath = styles\nMinAlertLevel = error\n\n[*.md]\nBasedOnStyles = Peers\n',
    )
    for (const { id, keys, headings } of cardQuestions)
      writeFileSync(
        join(styles, `${id}.yml`),
        stringify({
          extends: 'occurrence',
          message: `lacks ${id}`,
          level: 'error',
          scope: 'raw',
          min: 1,
          token: pattern(keys, headings),
        }),
      )
  },
  runs: [
    {
      documents: 'cards',
      rules: 'the same questions',
      command: (_, place) => [join(place, 'bin/vale'), '--config=../vale.ini', '--output=JSON', '--no-exit', 'cards'],
      ends: [0],
      flagged: ({ out }) =>
        Object.entries(JSON.parse(out)).flatMap(([path, alerts]) =>
          alerts.map(({ Check }) => ({ path, question: Check.slice('Peers.'.length) })),
        ),
    },
  ],
}

/** Something that is neither another heading nor a comment nor a blank. */
const said = `(?!["'#]|<!--|null\\b|${blanks.join('|')})\\S`

const pattern = (keys, headings) =>
  `(?im)${[
    ...keys.map(key => `^${key}:[ \\t]*["']?${said}`),
    ...headings.map(name => `^(?:#+ [\\d. ]*${name}:?\\s*\\n|${name}\\n-+\\n)\\s*${said}`),
  ].join('|')}`
