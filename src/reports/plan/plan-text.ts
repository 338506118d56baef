import type { Failing, Plan, PlanStep } from '../../model/plan.ts'
import type { Report } from '../../model/report.ts'
import type { Appearance } from '../../model/report-format.ts'
import { type Level, levels, reaches } from '../../model/rule.ts'
import { afterLine } from '../text/gaps.ts'
import { type Rules, rulesOf } from '../text/rules.ts'
import { informationText } from '../text/saw-text.ts'
import { quoted, show } from '../text/show.ts'
import { type Style, styleFor } from '../text/style.ts'
import { topicText } from '../text/topic-text.ts'
import { uncommanded } from '../text/uncommanded.ts'
import { hanging } from '../text/wrap.ts'
import { either, listed } from '../words/listed.ts'
import { type Say, sayIn } from '../words/say.ts'

/** A plan for a person at a terminal: each edit with its place, the rules it clears and their advice, and the count so far. */
export const planText = (plan: Plan, report: Report, appearance: Appearance): string => {
  const style = styleFor(appearance, sayIn(report.language))
  const rules = rulesOf(report)
  const steps = appearance.detail === 'quiet' ? [] : plan.steps
  const told = new Set<string>()
  const lines = [
    ...steps.flatMap((step, at) => [...stepLines(step, at + 1, plan, { rules, told }, style), '']),
    ...endLines(plan, style),
  ]
  return uncommanded(`${lines.join('\n')}\n`)
}

/** The advice of a rule is given where it is first of use, and not again. */
interface Advice {
  readonly rules: Rules
  readonly told: Set<string>
}

const stepLines = (step: PlanStep, number: number, plan: Plan, advice: Advice, style: Style): readonly string[] => {
  const { say } = style
  const asked = askedText(step, say)
  const lineOf = (failing: Failing, key: 'plan.rule' | 'plan.rule-part'): readonly string[] => {
    const name = say(key, { rule: show(failing.rule), level: failing.level })
    const remedy = advice.told.has(failing.rule) ? undefined : advice.rules.info.get(failing.rule)?.remedy
    advice.told.add(failing.rule)
    return hanging(
      '   - ',
      remedy === undefined ? name : say('summary.placed', { place: name, text: show(remedy) }),
      style.columns,
    )
  }
  return [
    ...hanging(`${number}. `, `${afterLine(step.at)}  ${actionText(step, say)}`, style.columns, style.strong),
    ...(asked === '' ? [] : hanging('   ', say('plan.shows', { information: asked }), style.columns)),
    ...step.clears.flatMap(failing => lineOf(failing, 'plan.rule')),
    ...step.towards.flatMap(failing => lineOf(failing, 'plan.rule-part')),
    ...hanging('   ', say('plan.total', { levels: totalText(step, plan, say) }), style.columns, style.faint),
  ]
}

const actionText = (step: PlanStep, say: Say): string => {
  const about = step.topic === undefined ? '' : say('plan.about', { topic: topicText(step.topic, say) })
  const names = listed(
    step.names.map(name => quoted(name, 60)),
    say,
  )
  switch (step.do) {
    case 'write-section': {
      const heading = step.heading === undefined ? '' : say('plan.heading', { heading: show(step.heading) })
      return say(step.at.start === undefined ? 'plan.write-at-end' : 'plan.write-section', { about, heading })
    }
    case 'add-key':
      return say('plan.add-key', { key: show(step.key ?? '') })
    case 'fill-in':
      return say('plan.fill-in', { about })
    case 'complete':
      return say('plan.complete', { about })
    case 'correct':
      return say('plan.correct', { about })
    case 'remove':
      return say('plan.remove')
    case 'mend-link':
      return say('plan.mend-link', { names })
    case 'write-document':
      return say('plan.write-document', { names })
    case 'say-elsewhere':
      return say('plan.say-elsewhere', { about, instead: show(step.instead ?? '') })
  }
}

const askedText = ({ shows, showsAny }: PlanStep, say: Say): string => {
  const any = showsAny.map(group =>
    either(
      group.map(kind => say(`shows.${kind}`)),
      say,
    ),
  )
  return listed([...(shows.length > 0 ? [informationText(shows, say)] : []), ...any], say)
}

const totalText = ({ total }: PlanStep, { failing, least }: Plan, say: Say): string =>
  levels
    .filter(level => reaches(level, least) && failing[level] > 0)
    .map(level => say('plan.of', { n: total[level], all: failing[level], level }))
    .join(say('list.between'))

const endLines = ({ steps, shortest, failing, least, open }: Plan, style: Style): readonly string[] => {
  const { say, columns } = style
  const planned = levels.filter(level => reaches(level, least))
  const left = levels.filter(level => !planned.includes(level) && failing[level] > 0)
  const count = (some: readonly Level[]): string =>
    some
      .filter(level => failing[level] > 0)
      .map(level => say('count.level', { n: failing[level], level }))
      .join(say('list.between'))
  return [
    ...hanging(
      '',
      steps.length === 0
        ? say('plan.nothing', { level: least })
        : say('plan.end', { n: steps.length, levels: count(planned) }),
      columns,
      style.strong,
    ),
    ...(shortest ? [] : hanging('', say('plan.not-shortest'), columns)),
    ...left.flatMap(level => hanging('', say('plan.left', { levels: count([level]), level }), columns)),
    ...(open.review + open.notJudged === 0
      ? []
      : hanging('', say('plan.open', { review: open.review, notJudged: open.notJudged }), columns)),
  ]
}
