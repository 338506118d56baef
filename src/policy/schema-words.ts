import type { JsonSchema } from '../model/check.ts'

/** Parts that many of our schemas are made of. */
export const wordPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'
/** The end of a rule id: `SAF-01`. */
export const requirementPattern = '^[A-Z]{2,5}-[0-9]{2,3}$'
export const refPattern = '^[a-z][a-z0-9-]*@[0-9A-Za-z][0-9A-Za-z.+-]*$'
export const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description })
export const day = (description: string): JsonSchema => ({ type: 'string', format: 'date', description })
