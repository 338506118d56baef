/**
 * All messages of some sections. An object without a prototype takes a thousand keys at once; to one with a prototype the engine
 * adds them one by one, each time as another kind of object.
 */
export const together = <Sections extends readonly object[]>(...sections: Sections): Together<Sections> =>
  Object.assign(Object.create(null), ...sections)

type Together<Sections> = Sections extends readonly [infer First, ...infer Rest] ? First & Together<Rest> : unknown
