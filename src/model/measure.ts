/** Dimensions in which a quantity can be given; the units of each are data (`signals.yaml`, lexicons). */
export const measures = ['energy', 'emissions', 'water', 'compute', 'memory', 'duration', 'share', 'size'] as const
export type Measure = (typeof measures)[number]
