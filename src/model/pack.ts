import type { IsoDate } from './judgement.ts'
import type { Profile } from './profile.ts'
import type { Rule } from './rule.ts'
import type { Source } from './source.ts'
import type { WaiverLimits } from './waiver.ts'

export const authorities = ['official', 'derived'] as const
/** Who stands behind a pack: `official`, the issuer of the texts itself; `derived`, somebody who read them. */
export type Authority = (typeof authorities)[number]

export const readDepths = ['whole', 'part', 'summary', 'memory'] as const
/** How well a text was read: whole, in part, in summary, or from memory. */
export type ReadDepth = (typeof readDepths)[number]

/** A public text the rules of a pack read. */
export interface BasisText {
  readonly key: string
  readonly title: string
  readonly issuer: string
  readonly date: string
  readonly binding: boolean
  readonly url: string
  readonly read: ReadDepth
}

export interface Theme {
  readonly id: string
  readonly title: string
}

/** A pack in one version, as people write it: `waco@2025.07`. */
export type PackRef = `${string}@${string}`

/** A file of translations, unread, with what it translates: words that were changed later it no longer fits. */
export interface Translation {
  readonly file: Source
  readonly of: Pick<Pack, 'title' | 'standing' | 'themes' | 'profiles' | 'rules'>
}

/** A versioned set of rules, with those of the pack it extends. */
export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly authority: Authority
  readonly asOf: IsoDate
  /** What its author adds to the sentence about its standing; `standingOf` gives both. */
  readonly standing?: string
  /** The packs it rests on, the nearest first; none for a pack that stands alone. */
  readonly bases: readonly PackRef[]
  readonly basis: readonly BasisText[]
  readonly themes: readonly Theme[]
  readonly profiles: readonly Profile[]
  /** In the order of their ids. */
  readonly rules: readonly Rule[]
  /** What it demands of waivers of its rules, and what the packs below it demand: each on its own, so that none can be weakened. */
  readonly waivers: readonly WaiverLimits[]
  /** Those of the packs it rests on first: the order in which they are laid over each other. */
  readonly translations: readonly Translation[]
  /** What it says in English, where a translation stands in place of it. */
  readonly english?: Pick<Pack, 'title' | 'standing' | 'themes' | 'profiles' | 'rules'>
  /** SHA-256 over the names and bytes of its files, and over the digest of the pack it extends. */
  readonly digest: string
  /** SHA-256 of each file that decides an outcome, by its name in the pack's folder. */
  readonly files: Readonly<Record<string, string>>
}

export const refOf = ({ id, version }: Pick<Pack, 'id' | 'version'>): PackRef => `${id}@${version}`

/**
 * What a result under a pack is worth, in words that no pack can change: every report carries them. What the pack
 * itself has to add comes after.
 */
export const standingOf = ({ authority, asOf, standing }: Pick<Pack, 'authority' | 'asOf' | 'standing'>): string =>
  [fixedStanding(authority, asOf), standing].filter(Boolean).join(' ')

const fixedStanding = (authority: Authority, asOf: IsoDate): string => {
  switch (authority) {
    case 'derived':
      return `No official WACO (WAICO) guideline existed on ${asOf}; this result is alignment with the cited texts as this pack reads them, not compliance with WACO.`
    case 'official':
      return 'This pack is published by the issuer of the texts it cites.'
  }
}

/** What a run judges with one pack: with a profile not all of its rules, beside an overlay only those it does not have. */
export interface PackInUse {
  readonly pack: Pack
  readonly profile?: ProfileInUse
  readonly rules: readonly Rule[]
  /** How many of its rules are judged as another pack of the run has them. */
  readonly takenOver: number
}

/** The profile of a run: what it was chosen for, and how many rules it left unasked. */
export interface ProfileInUse extends Pick<Profile, 'id' | 'title' | 'declares'> {
  readonly leftOut: number
}
