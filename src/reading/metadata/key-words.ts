/** `trainingData`, `training-data` and `training_data` as a heading would have them. */
export const wordsOfKey = (key: string): string => key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[-_\s]+/g, ' ')
