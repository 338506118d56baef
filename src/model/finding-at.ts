import type { Report } from './report.ts'

/** The id of the finding in which a place of a result lies, by its JSON pointer. */
export const findingAt = (
  { documents, subjects }: Pick<Report, 'documents' | 'subjects'>,
  pointer: string,
): string | undefined => {
  const [, list, at, finding] = /^\/(documents|subjects)\/(\d+)\/findings\/(\d+)/.exec(pointer) ?? []
  const owners: readonly { readonly findings: readonly { readonly id: string }[] }[] =
    list === 'documents' ? documents : subjects
  return list === undefined ? undefined : owners[Number(at)]?.findings[Number(finding)]?.id
}
