import type { PassedOverReason } from '../../model/candidate.ts'
import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { firstOfEach } from '../../model/first-of-each.ts'
import type { Link } from '../../model/link.ts'
import type { Match } from '../../model/match.ts'
import type { TopicId } from '../../model/topic.ts'
import { factOf } from '../facts/fact-maker.ts'
import { dropped, tellCandidate } from '../facts/onlooker.ts'
import { knownTopic, listedTopic, type NamedTopic } from '../phrases/known-topic.ts'
import type { PhraseMatch } from '../phrases/phrases.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import type { Piece } from '../text/piece.ts'
import type { Unit } from '../text/unit.ts'
import { addressOf } from '../values/addresses.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { Told } from '../vocabulary/own-things.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { bylineIn } from './bylines.ts'
import type { Cue } from './cue.ts'
import { breaksOff, isOthersWork, isTitleInEntry, withoutTitles } from './cue-places.ts'
import { digestIn } from './digests.ts'
import { framedIn } from './frames.ts'
import { isLikened, tellsOfData } from './other-things.ts'
import { formsIn } from './told-by-form.ts'
import { measuredIn } from './told-measures.ts'

/** Sentences of running text that speak of a topic, although no heading or label says so (a bare name in a cell says nothing); `except`: topics the section is about anyway. */
export const cueFacts = (piece: Piece, where: string, except: ReadonlySet<TopicId>, told: Told): readonly Fact[] =>
  piece.units.flatMap((unit, at) => {
    const { vocabulary } = told
    const inEntry = (): boolean => isTitleInEntry(piece.units, at, vocabulary)
    const cues = cuesOf(
      withLongLabel(unit),
      inEntry,
      except,
      piece.tables.length > 0 ? { ...told, inTable: true } : told,
    )
    if (cues.length === 0) return []
    const said = sentence(piece, unit)
    return cues.flatMap(({ topic, via, needsValue }) => {
      const found = { topic, sure: 'heuristic', by: 'prose', where: where || 'text', via } as const
      const short = factOf(said, found, vocabulary)
      const fact =
        short.state === 'none' || short.state === 'boilerplate' ? factOf(withList(said), found, vocabulary) : short
      if (fact.state !== 'answered' && fact.state !== 'none')
        return dropped(vocabulary, fact, 'says-nothing', `${fact.state}: ${fact.reason}`)
      if (needsValue && fact.value === undefined) return dropped(vocabulary, fact, 'no-value', '')
      if (measuredNothing(fact)) return dropped(vocabulary, fact, 'says-nothing', '')
      return [fact]
    })
  })

/** "It comes with paper: …" is a sentence, however much it looks like a label; a short label names what it labels, and has been asked for that. */
const withLongLabel = (unit: Unit): Unit =>
  unit.label === undefined || unit.label.split(' ').length < sentenceWords
    ? unit
    : { ...unit, normal: `${normaliseText(unit.label)} ${unit.normal}` }

const sentenceWords = 4

/** The topics of a sentence, beside those that the section is about anyway. */
const cuesOf = (unit: Unit, inEntry: () => boolean, except: ReadonlySet<TopicId>, told: Told): readonly Cue[] => {
  const { kind, vocabulary } = told
  const passOver = ({ topic, via }: Cue, because: PassedOverReason, detail = ''): boolean => {
    tellCandidate(vocabulary, { topic, at: unit.span, text: unit.text, because, detail, via })
    return false
  }
  const all = cuesIn(unit, told)
  if (all.length === 0) return all
  const bibliography = isBibliography.test(unit.text)
  if (bibliography || vocabulary.labels.has(normaliseName(unit.text)))
    return all.filter(cue => !except.has(cue.topic) && passOver(cue, bibliography ? 'bibliography' : 'bare-name'))
  const takenBack = takenBackIn(unit, vocabulary)
  const inTitle = inTitleOf(unit, inEntry(), vocabulary)
  const about = aboutIn(unit, except, vocabulary)
  const warns = all.some(cue => cue.topic === 'out-of-scope-use' && !cue.needsValue && takenBack(cue) === undefined)
  const kept = all.filter(cue => {
    if (except.has(cue.topic)) return false
    const back = takenBack(cue)
    if (back !== undefined) return passOver(cue, 'taken-back', back)
    if (inTitle(cue) || namesOthers(unit, cue, vocabulary)) return passOver(cue, 'bibliography')
    if (cue.via.list === 'cues' && breaksOff(unit, cue.via, vocabulary)) return passOver(cue, 'breaks-off')
    if (!speaksOf(cue.topic, kind, vocabulary)) return passOver(cue, 'other-kind', kind)
    if (measuredNothing({ topic: cue.topic, text: unit.text })) return passOver(cue, 'says-nothing')
    const above = [...(vocabulary.notUnder.get(cue.topic) ?? [])].find(topic => about.has(topic))
    if (above !== undefined) return passOver(cue, 'speaks-of-another', above)
    if (cue.topic === 'intended-use' && warns) return passOver(cue, 'speaks-of-another', 'out-of-scope-use')
    if (tellsOfData(unit, cue, kind, vocabulary)) return passOver(cue, 'speaks-of-another', 'composition')
    if (isCondition(cue.topic, vocabulary) && !statesConditions(unit, except, vocabulary))
      return passOver(cue, 'states-no-condition')
    return true
  })
  return firstOfEach(kept, ({ topic }) => topic)
}

/** What a sentence is about anyway: the topics above it, and those of its label. "Trained on: 64 prints (public domain)" tells no terms of the model. */
const aboutIn = ({ label }: Unit, above: ReadonlySet<TopicId>, vocabulary: Vocabulary): ReadonlySet<TopicId> =>
  label === undefined ? above : new Set([...above, ...topicsOfLabel(label, vocabulary).map(({ topic }) => topic)])

/** Does a cue stand in the title of a work and nowhere else in the sentence? Titles are what a citation is made of. */
const inTitleOf = (unit: Unit, isTitle: boolean, vocabulary: Vocabulary): ((cue: Cue) => boolean) => {
  const outside = isTitle ? '' : withoutTitles(unit, href => isPaper(href, vocabulary))
  if (outside === undefined) return () => false
  const said = vocabulary.cues.found(outside)
  return ({ topic, via }) =>
    via.list === 'cues' && topic !== knownTopic('citation') && said.every(({ phrase }) => phrase !== via.entry)
}

/** The phrase that takes a cue back: where such phrases stand in cues, those and no others; where they stand in none, all of the topic. */
const takenBackIn = (unit: Unit, { cues, unless }: Vocabulary): ((cue: Cue) => string | undefined) => {
  const back = unless.found(unit.normal)
  if (back.length === 0) return () => undefined
  const left = cues.found(unless.without(unit.normal))
  const isLeft = ({ key, phrase }: PhraseMatch): boolean => left.some(cue => cue.key === key && cue.phrase === phrase)
  const cut = cues.found(unit.normal).filter(cue => !isLeft(cue))
  return ({ topic, via }) => {
    if (via.list !== 'cues') return undefined
    const ofTopic = cut.filter(({ key }) => topicOf(key) === topic)
    if (ofTopic.length > 0 && !ofTopic.some(({ phrase }) => phrase === via.entry)) return undefined
    return back.find(({ key }) => key === topic)?.phrase
  }
}

/** Phrases that are enough before what names and figures tell, both before phrases that need a value, and all before a link or an address. */
const cuesIn = (unit: Unit, told: Told): readonly Cue[] => {
  const { vocabulary } = told
  const phrases = vocabulary.cues.found(unit.normal)
  const paper = paperIn(unit, vocabulary)
  const mail = mailInText.test(unit.text)
  const formed = [
    ...framedIn(unit, told),
    ...measuredIn(unit, told),
    ...digestIn(unit, told),
    ...bylineIn(unit, told),
    ...formsIn(unit, told),
  ]
  if (phrases.length === 0 && formed.length === 0 && paper === undefined && !mail) return noCues
  const found = phrases.map(({ key, phrase }) => {
    const needsValue = key.endsWith('?')
    return { topic: topicOf(key), via: { list: 'cues', entry: phrase }, needsValue }
  }) satisfies readonly Cue[]
  return [
    ...found.filter(({ needsValue }) => !needsValue),
    ...formed,
    ...found.filter(({ needsValue }) => needsValue),
    ...(paper === undefined ? [] : [toldBy('citation', { list: 'paper-hosts', entry: paper.href })]),
    ...(mail ? [toldBy('contact', { list: 'mail-address', entry: '' })] : []),
  ]
}

/** The paper that a sentence links to; one that is the work of others only where there is no other. */
const paperIn = (unit: Unit, vocabulary: Vocabulary): Link | undefined => {
  const papers = unit.links.filter(({ href }) => isPaper(href, vocabulary))
  return papers.find(link => !isOthers(unit, link, vocabulary)) ?? papers[0]
}

/** Does it link to works of others, and to none that may be this one? */
const namesOthers = (unit: Unit, { via }: Cue, vocabulary: Vocabulary): boolean => {
  const link = via.list === 'paper-hosts' ? paperIn(unit, vocabulary) : undefined
  return link !== undefined && isOthers(unit, link, vocabulary)
}

const isOthers = (unit: Unit, link: Link, vocabulary: Vocabulary): boolean =>
  isOthersWork(unit, link, vocabulary) || isLikened(unit, link, vocabulary)

const noCues: readonly Cue[] = []

const topicOf = (key: string): TopicId => listedTopic(key.endsWith('?') ? key.slice(0, -1) : key)

const toldBy = (topic: NamedTopic, via: Match): Cue => ({ topic: knownTopic(topic), via, needsValue: false })

const isCondition = (topic: TopicId, { topics }: Vocabulary): boolean => topics.get(topic)?.value === 'yes-no'

/** "Do not use it to score applicants" says nothing of what it is used for, and neither does a warning of misuse. */
const statesConditions = (unit: Unit, under: ReadonlySet<TopicId>, vocabulary: Vocabulary): boolean =>
  !vocabulary.denials.has(unit.normal) && ![...under].some(topic => vocabulary.conditionFree.has(topic))

/** What trainers print when they measured nothing: `Loss: nan`. */
const measuredNothing = ({ topic, text }: Pick<Fact, 'topic' | 'text'>): boolean =>
  topic === knownTopic('evaluation-results') && /\bnan\b/i.test(text) && !/\d/.test(text)

/** An entry of a bibliography outside a fence; its title speaks of another work. */
const isBibliography = /\w\s?=\s?[{"]/

/** An address in running text is there to be written to. */
const mailInText = /[\w.+-]@[\w-]+\.\w/

const speaksOf = (topic: TopicId, kind: DocumentKind, vocabulary: Vocabulary): boolean =>
  vocabulary.topics.get(topic)?.kinds.includes(kind) === true

const isPaper = (href: string, { paperHosts }: Vocabulary): boolean => {
  const address = addressOf(href)
  if (address === undefined) return false
  const { hostname, pathname } = address
  const [, folder = ''] = pathname.split('/')
  return (
    [hostname, hostname.replace(/^www\./, '')].some(
      host => paperHosts.has(host) || paperHosts.has(`${host}/${folder}`),
    ) ||
    (pathname.toLowerCase().endsWith('.pdf') && !/agreement|licen[cs]e|terms|policy|privacy/i.test(pathname))
  )
}

/** "It is not intended for:" denies nothing, where the list to which it leads is taken with it. */
const withList = (piece: Piece): Piece => ({
  ...piece,
  units: piece.units.map(unit => (unit.label === undefined ? { ...unit, normal: normaliseText(unit.text) } : unit)),
})

const sentence = (piece: Piece, unit: Unit): Piece => ({
  ...piece,
  span: unit.span,
  units: [unit],
  links: unit.links,
  codes: [],
  tables: [],
})
