import type { DeclaredSubject } from '../../model/declared-subject.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { suggestion } from '../did-you-mean.ts'
import { givenType, wantedType } from '../type-words.ts'
import type { Violation } from '../violations.ts'

const unused = 'settings that are understood only in part could judge by other rules than meant, so nothing was judged'

/** Whatever the parser met: here it is trouble with the settings, with the parser's own words. */
export const settingsSyntax = (met: Problem): Problem => ({ ...met, code: 'settings/syntax', why: unused })

export const settingsTwice = (at: Place): Problem => ({
  code: 'settings/merge-conflict',
  what: 'two versions of the file stand in it, as a merge has left them',
  why: 'nobody could say which of the two holds, so nothing was judged',
  fix: 'keep what is meant of both, and take out the lines with <<<<<<<, ======= and >>>>>>>',
  at,
})

/** Words that only keep the place of words. */
export const settingSaysNothing = (at: Place, under: string, said: string): Problem => ({
  code: 'settings/says-nothing',
  what: `"${said}" under "${under}" says nothing`,
  why: 'whoever reads the report has to see why less is asked than the pack asks; nothing was judged',
  fix: `write "${under}" out, in words of your own`,
  at,
})

/** A file that somebody takes for the settings, and that no run would read. */
export const otherName = (at: Place, wanted: string): Problem => ({
  code: 'settings/other-name',
  what: `settings are read from "${wanted}", and here is "${at.path}"`,
  why: 'whoever wrote it counts on it, and it would settle nothing; nothing was judged',
  fix: `call it "${wanted}"; or name it with --settings, or use --no-settings`,
  at,
})

/** Whatever kept the file from being read. */
export const settingsUnread = (met: Problem): Problem => ({
  ...met,
  why: 'what it settles is not known, so nothing was judged',
  fix: `${met.fix}; or use --no-settings`,
})

/** A file that the settings name: it is meant from their folder, and told where they name it. */
export const namedBySettings = (met: Problem, at: Place): Problem => ({
  ...met,
  at,
  ...(met.code === 'read/no-such-path' && {
    fix: 'check the spelling; what settings name is meant from the folder in which they lie',
  }),
})

export const noSettingsIn = (at: Place): Problem => ({
  code: 'settings/none',
  what: `there is no "waco" in "${at.path}"`,
  why: 'it was named with --settings, and settles nothing',
  fix: 'add the key, name another file, or leave the option out',
  at,
})

export const twoSettings = (at: Place, other: string): Problem => ({
  code: 'settings/two-places',
  what: `settings stand in "${at.path}" and in "${other}", side by side`,
  why: 'nobody could say which of the two holds, so nothing was judged',
  fix: 'keep them in one of the two; or name one with --settings',
  at,
})

export const unknownDeclared = (at: Place, topic: string, known: readonly string[]): Problem => ({
  code: 'settings/unknown-topic',
  what: `no topic is called "${topic}"`,
  why: 'what is declared would decide nothing, so nothing was judged',
  fix: suggestion(topic, known),
  at,
})

export const notDeclarable = (at: Place, topic: string, known: readonly string[]): Problem => ({
  code: 'settings/not-declarable',
  what: `"${topic}" cannot be declared`,
  why: 'it is for the documents to say, in words that a reader can check; only conditions of rules can be declared',
  fix: `say it in the document; what can be declared: ${known.join(', ')}`,
  at,
})

export const noDeclaredAnswer = (at: Place, topic: string, answer: string, known: readonly string[]): Problem => ({
  code: 'settings/bad-value',
  what: `"${answer}" is neither yes nor no, and says nothing about "${topic}"`,
  why: unused,
  fix: suggestion(answer, known),
  at,
})

export const declaredTwice = (at: Place, topic: string): Problem => ({
  code: 'settings/declared-twice',
  what: `"${topic}" is declared yes and no`,
  why: 'nobody could say which of the two holds, so nothing was judged',
  fix: 'leave one of them out',
  at,
})

export const subjectTwice = (at: Place, name: string): Problem => ({
  code: 'settings/subject-twice',
  what: `two subjects are called "${name}"`,
  why: 'a report could not say which of the two it means, so nothing was judged',
  fix: 'put all documents of one thing under one entry, or give the other a name of its own',
  at,
})

/** Found out when the documents have been read, and told before anything is said of them. */
export const twoSubjects = (document: string, one: DeclaredSubject, other: DeclaredSubject): Problem => ({
  code: 'settings/two-subjects',
  what: `"${document}" is claimed by two subjects, "${one.name}" and "${other.name}"`,
  why: 'nobody could say which of the two it describes, so nothing was judged',
  fix: 'name it under one of them; under the other it can stand in "parts", if that is made from it',
  at: other.at,
})

/** A departure from the schema of settings, in words for whoever keeps the project. */
export const settingsViolation = (violation: Violation, at: Place): Problem => ({ ...worded(violation), at })

const worded = (violation: Violation): Omit<Problem, 'at'> => {
  const { under } = violation
  const said = (code: string, what: string, fix: string): Omit<Problem, 'at'> => ({
    code: `settings/${code}`,
    what,
    why: unused,
    fix,
  })
  switch (violation.is) {
    case 'unknown-key':
      return said('unknown-key', `no setting is called "${violation.key}"`, suggestion(violation.key, violation.known))
    case 'not-listed':
      return said(
        'bad-value',
        `"${violation.text}" is not a value of "${under}"`,
        suggestion(violation.text, violation.listed),
      )
    case 'wrong-type':
      if (violation.def === 'settings')
        return said(
          'wrong-type',
          `the settings are ${givenType(violation.given)} and should be a mapping`,
          'write keys with values, such as packs: [waco]',
        )
      return said(
        'wrong-type',
        `"${under}" is ${givenType(violation.given)} and should be ${wantedType(violation.wanted)}`,
        violation.wanted === 'array' && violation.text !== ''
          ? `write a list: ${under}: [${violation.text}]`
          : violation.wanted === 'string' && violation.text !== '' && violation.given !== 'null'
            ? `put it in quotes: "${violation.text}"`
            : `write ${wantedType(violation.wanted)} under "${under}", or take it out`,
      )
    case 'too-few':
    case 'blank':
      return said('empty', `"${under}" is empty`, `write something under "${under}", or take it out`)
    case 'repeated':
      return said('repeated', `"${violation.text}" stands twice in "${under}"`, 'take the second one out')
    case 'wrong-form':
      return said('bad-value', `"${violation.text}" is not ${violation.form}`, `write ${violation.form}`)
    case 'alias':
      return said('alias', `"${under}" is a YAML alias`, 'write the value out')
    case 'missing-key':
      return said('missing-key', `"${violation.key}" is missing from an entry of "${under}"`, `add "${violation.key}:"`)
    case 'too-small':
      return said('bad-value', `"${under}" is too small`, `make it ${violation.least} or more`)
    case 'too-large':
      return said('bad-value', `"${under}" is too large`, `make it ${violation.most} or less`)
    case 'one-key-of':
    case 'too-many':
    case 'no-such-day':
    case 'bad-pattern':
      return said(
        'bad-value',
        `"${under}" is not as it should be`,
        'hold it against standards/schemas/settings.schema.json',
      )
  }
}
