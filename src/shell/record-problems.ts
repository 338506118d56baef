import { commandLine } from '../model/command-line.ts'
import type { Problem } from '../model/problem.ts'

export const cacheInProject = (folder: string): Problem => ({
  code: 'cache/in-project',
  what: `"${folder}" lies in the project that is checked, and no cache may`,
  why: 'whoever writes its documents could lay results beside them that say they pass, so nothing was judged',
  fix: 'name a folder outside of it that only you can write to, such as --cache ../waco-cache; a copy of one that had to lie inside will do',
  at: commandLine,
})

export const cacheNotOurs = (folder: string): Problem => ({
  code: 'cache/not-ours',
  what: `"${folder}" holds other things than a cache of waco`,
  why: 'what lies there might be lost among results that are kept, or removed with them, so nothing was done',
  fix: 'name a folder that is empty or not there yet, or one that waco has made',
  at: { path: folder },
})

export const cacheOfOthers = (folder: string): Problem => ({
  code: 'cache/of-others',
  what: `"${folder}" belongs to another user, or may be written to by anybody`,
  why: 'they could lay results there that say documents pass, so nothing was judged',
  fix: 'name a folder of your own, and keep others from writing to it: chmod o-w',
  at: { path: folder },
})

export const cacheUnusable = (folder: string, code: string): Problem => ({
  code: 'cache/unusable',
  what: `"${folder}" cannot be used as a cache: the system answered ${code}`,
  why: 'results were to be kept there, and nothing could be',
  fix: 'see whether it is a folder that this user may read and write, or leave --cache out',
  at: { path: folder },
})

export const cacheNotThere = (folder: string): Problem => ({
  code: 'cache/not-there',
  what: `there is no folder "${folder}"`,
  why: 'there is nothing to remove',
  fix: 'name the folder that was given to --cache',
  at: { path: folder },
})

export const recordsNotKept = (folder: string, code: string): Problem => ({
  code: 'cache/not-kept',
  what: `not all results could be kept in "${folder}": the system answered ${code}`,
  why: 'this report has lost nothing, but the next run will judge those files again',
  fix: 'see whether the disk is full; "waco cache clean" makes room',
  at: { path: folder },
  notice: true,
})
