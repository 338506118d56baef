import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'

const why = 'there are no rules to judge by, so nothing was judged'

export const badPackageName = (name: string): Problem => ({
  code: 'package/bad-name',
  what: `"${name}" is not the name of a package`,
  why,
  fix: 'write the name as in package.json: npm:ruritania-pack or npm:@acme/house-rules',
  at: commandLine,
})

export const noSuchPackage = (name: string): Problem => ({
  code: 'package/not-installed',
  what: `no package "${name}" is installed in node_modules, here or in a folder above`,
  why: `${why}; a check fetches nothing`,
  fix: `install it first: npm install --save-dev ${name}`,
  at: commandLine,
})

/** What the parser met in a `package.json`, in its own words. */
export const brokenManifest = (met: Problem): Problem => ({ ...met, code: 'package/manifest', why })

export const noPackInPackage = (at: Place, name: string): Problem => ({
  code: 'package/no-pack',
  what: `the package "${name}" does not say that it brings a pack`,
  why,
  fix: 'name another package; those who publish this one add "waco-pack": "FOLDER" to its package.json',
  at,
})

export const packPathNotText = (at: Place): Problem => ({
  code: 'package/pack-path',
  what: '"waco-pack" is not a text',
  why,
  fix: 'write the folder that holds pack.yaml: "waco-pack": "pack"',
  at,
})

export const packLeavesPackage = (at: Place, path: string): Problem => ({
  code: 'package/leads-out',
  what: `the pack path "${path}" leads out of the package`,
  why: 'what stands elsewhere on the machine is not what was installed, so nothing was judged',
  fix: 'write a path inside the package, with forward slashes, and no link that leaves it',
  at,
})

export const noPackThere = (at: Place, path: string): Problem => ({
  code: 'package/no-pack-there',
  what: `the folder "${path}" in the package holds no pack.yaml`,
  why,
  fix: 'write the folder that holds pack.yaml: "waco-pack": "pack"',
  at,
})
