import type { Problem } from '../model/problem.ts'

/** Why every one of these counts: the reason is the same, so it is said once. */
const why = 'what cannot be read cannot be judged, and is never counted as a pass'

export const noSuchPath = (path: string): Problem => ({
  code: 'read/no-such-path',
  what: `there is no file or folder "${path}"`,
  why: 'it was asked for by name, so the run is incomplete without it',
  fix: 'check the spelling, and that the path is relative to the folder the command runs in',
  at: { path },
})

export const nameNotUtf8 = (path: string): Problem => ({
  code: 'read/name-not-utf-8',
  what: `"${path}" cannot be opened: its name is not UTF-8`,
  why,
  fix: 'rename the file; the sign that stands for a wrong byte shows where',
  at: { path },
})

export const notAllowed = (path: string): Problem => ({
  code: 'read/not-allowed',
  what: `"${path}" may not be read by this user`,
  why,
  fix: 'give the user that runs the check permission to read it',
  at: { path },
})

export const isFolder = (path: string): Problem => ({
  code: 'read/is-folder',
  what: `"${path}" is a folder where a file is needed`,
  why,
  fix: 'name a file inside it',
  at: { path },
})

export const notAFile = (path: string): Problem => ({
  code: 'read/not-a-file',
  what: `"${path}" is a pipe, a socket or a device, not a file`,
  why: 'it was not opened: reading from it could wait for ever, and its text could not be shown as evidence',
  fix: 'save the text as a file, or send it to standard input with - and --stdin-name',
  at: { path },
})

export const tooLarge = (path: string, bytes: number, limit: number): Problem => ({
  code: 'read/too-large',
  what: `"${path}" has ${mebibytes(bytes)} MiB, more than the ${mebibytes(limit)} MiB that are read`,
  why,
  fix: 'keep the document apart from the data it describes',
  at: { path },
})

export const documentTooLarge = (path: string, bytes: number, limit: number): Problem => ({
  ...tooLarge(path, bytes, limit),
  code: 'read/document-too-large',
  fix: 'keep the document apart from the data it describes, or raise "file-size" under "limits" in waco.yaml',
})

/** Folders below the limit "folder-depth" are not searched, and what stands in them is not known. */
export const folderTooDeep = (path: string, most: number): Problem => ({
  code: 'read/folder-too-deep',
  what: `"${path}" lies more than ${most} folders deep`,
  why: 'it was not looked into, and documents inside it would be missed without a word',
  fix: 'name the files to check, leave the folder out in the settings, or raise "folder-depth" under "limits" in waco.yaml',
  at: { path },
})

export const isUtf16 = (path: string): Problem => ({
  code: 'read/utf-16',
  what: `"${path}" is UTF-16`,
  why,
  fix: 'save it as UTF-8',
  at: { path },
})

export const isBinary = (path: string): Problem => ({
  code: 'read/binary',
  what: `"${path}" holds binary data`,
  why,
  fix: 'name a text file; a text file with stray zero bytes has to be saved again as UTF-8',
  at: { path },
})

export const notUtf8 = (path: string, line: number): Problem => ({
  code: 'read/not-utf-8',
  what: `"${path}" is not UTF-8`,
  why,
  fix: `save it as UTF-8; the first wrong byte is in line ${line}`,
  at: { path, start: { line, column: 1 } },
})

export const gitPointer = (path: string): Problem => ({
  code: 'read/git-pointer',
  what: `"${path}" is a Git LFS pointer, not the content it stands for`,
  why,
  fix: 'fetch the content with "git lfs pull" before the check',
  at: { path },
})

export const changedWhileRead = (path: string): Problem => ({
  code: 'read/changed',
  what: `"${path}" changed while it was being read`,
  why: 'the text read may be half old and half new, so it was not judged',
  fix: 'run the check again when nothing writes to the file',
  at: { path },
})

export const notReadable = (path: string, code: string): Problem => ({
  code: 'read/failed',
  what: `"${path}" could not be read: the system answered ${code}`,
  why,
  fix: 'see whether the file can be opened with another program, and whether the disk is well',
  at: { path },
})

export const folderNotReadable = (path: string, code: string): Problem => ({
  code: 'read/folder',
  what: `the folder "${path}" could not be looked into: the system answered ${code}`,
  why: 'documents inside it would be missed without a word',
  fix: 'give the user that runs the check permission to read the folder, or name the files to check',
  at: { path },
})

export const packFolderNotReadable = (path: string, code: string): Problem => ({
  code: 'read/pack-folder',
  what: `the folder "${path}" could not be looked into: the system answered ${code}`,
  why: 'rules inside it would be missing without a word, so the pack is not used',
  fix: 'give the user that runs the check permission to read the folder and all in it',
  at: { path },
})

export const packFileLeadsOut = (path: string): Problem => ({
  code: 'read/pack-file-leads-out',
  what: `"${path}" is a link that leads out of the folder of the pack, or nowhere`,
  why: 'what stands elsewhere on the machine is not part of the pack, so the pack is not used',
  fix: 'put the file itself into the folder; a package has to be mended by those who publish it',
  at: { path },
})

export const linkLeadsOut = (path: string): Problem => ({
  code: 'read/link-leads-out',
  what: `"${path}" is a link that leads out of the project, or nowhere`,
  why: 'links out of the project are not followed when a folder is searched',
  fix: 'name the file on the command line to have it read, or remove the link',
  at: { path },
})

/** What is wrong in a few words, for a list that names the path itself. */
export const inShort = (problem: Problem): string => problem.what.replace(`"${problem.at.path}" `, '')

/** Rounded up, so that a size above the limit never looks equal to it. */
const mebibytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10

export const notPacked = (path: string, code: string): Problem => ({
  code: 'read/not-packed',
  what: `"${path}" cannot be unpacked: the system answered ${code}`,
  why: 'it is no gzip file, or only a piece of one, and half of what was judged proves nothing',
  fix: 'make the file again with the run that wrote it',
  at: { path },
})
