/** `##[…`, `##vso[…`, `##teamcity[…`: build services obey these anywhere in a line of a log, whoever wrote it. */
export const hashed: RegExp = /##(?=[a-z]*\[)/gi
