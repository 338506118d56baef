/** How often a property is tried: so often with every test run, and times `WACO_PROPERTIES` with `npm run properties`. */
export const runs = (usual: number): number => Math.ceil(usual * Number(process.env.WACO_PROPERTIES ?? 1))
