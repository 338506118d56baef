import { readFileSync } from 'node:fs'
import { checkKinds } from '../../dist/checks/index.js'
import { exitCode } from '../../dist/engine/exit-code.js'
import { inlineWaivers } from '../../dist/policy/answers/inline-waivers.js'
import { parseAttestations } from '../../dist/policy/answers/parse-attestations.js'
import { parseWaivers } from '../../dist/policy/answers/parse-waivers.js'
import { parseBaseline } from '../../dist/policy/baselines/parse-baseline.js'
import { parseCrosswalk } from '../../dist/policy/crosswalks/parse-crosswalk.js'
import { parseLock } from '../../dist/policy/locks/parse-lock.js'
import { parsePack } from '../../dist/policy/packs/parse-pack.js'
import { parseReport } from '../../dist/policy/saved/parse-report.js'
import { parseSettings } from '../../dist/policy/settings/settings.js'
import { readPackageSettings, readSettingsFile } from '../../dist/policy/settings/settings-file.js'
import { parseTopics } from '../../dist/policy/topics.js'
import { parseVocabulary } from '../../dist/reading/vocabulary/parse-vocabulary.js'
import { reportFormats } from '../../dist/reports/index.js'
import { subjectCheckKinds } from '../../dist/subject-checks/index.js'
import { draftOf } from '../../dist/syntax/draft.js'
import { alike, must, placed } from './oracle.mjs'

/** What a user hands over beside documents: it is read whole, or it is told what is wrong with it and where. */
export const policyTargets = (seeds, { readText, sourceOf }) => {
  const topics = parseTopics(sourceOf('topics.yaml', readText('standards/topics/topics.yaml'))).value
  const kinds = { document: checkKinds, subject: subjectCheckKinds }
  const mainText = readText('fixtures/small-pack/pack.yaml')
  const packFiles = ({ path, text }) =>
    path === 'pack.yaml' || path === 'changes.yaml'
      ? [sourceOf(path, text)]
      : [sourceOf('pack.yaml', mainText), sourceOf(path, text)]
  const answers = { today: '2026-06-01', named: document => document }
  const schema = JSON.parse(
    readFileSync(new URL('../../standards/schemas/report.schema.json', import.meta.url), 'utf8'),
  )

  return [
    {
      name: 'pack',
      seeds: seeds.pack,
      run: given => tryPack(alike(() => bare(parsePack(packFiles(given), kinds, topics)))),
    },
    target('settings', seeds.settings, ({ path, ...source }) => {
      const file =
        path === 'package.json' ? readPackageSettings({ path, ...source }) : readSettingsFile({ path, ...source })
      return file ? parseSettings(file, topics) : { problems: [] }
    }),
    target('waivers', seeds.waivers, source => parseWaivers(source, answers)),
    target('waivers-inline', seeds.inline, source => inlineWaivers(draftOf(source), { today: '2026-06-01' })),
    target('attestations', seeds.attestations, source => parseAttestations(source, answers)),
    target('lock', seeds.lock, parseLock),
    target('baseline', seeds.baseline, source => parseBaseline(source, 'refuse')),
    target('crosswalk', seeds.crosswalk, parseCrosswalk),
    target('topics', seeds.topics, parseTopics),
    target('lexicon', seeds.lexicon, source => {
      const { problems } = parseVocabulary(topics, [{ ...source, path: `standards/topics/${source.path}` }])
      return { problems: problems.map(problem => ({ ...problem, at: { ...problem.at, path: source.path } })) }
    }),
    target('saved', seeds.saved, source => {
      const parsed = parseReport(source, schema)
      if (parsed.value) tryReport(parsed.value)
      return parsed
    }),
  ]

  function target(name, own, readOne) {
    return {
      name,
      seeds: own,
      run: ({ path, text }) => {
        const parsed = alike(() => bare(readOne(sourceOf(path, text))))
        placed(parsed.problems, text, path)
      },
    }
  }
}

/** Without functions, which are made anew each time. */
const bare = ({ value, problems }) => ({ value: JSON.stringify(value), problems })

/** With any problem there is no pack: half of one would let rules go missing unnoticed. */
const tryPack = ({ value, problems }) => {
  must((value === undefined) === problems.length > 0, 'there is a pack in spite of problems, or neither')
  for (const { what, why, fix } of problems) must(what !== '' && why !== '' && fix !== '', 'a problem lacks a sentence')
}

const tryReport = report => {
  must([0, 1, 3].includes(exitCode(report)), 'a saved result leads to no exit code')
  for (const format of reportFormats) {
    const text = format.render(report, { columns: 80, colour: 0, unicode: true, detail: 'verbose' })
    must(text.endsWith('\n'), `${format.name} does not end its last line`)
  }
}
