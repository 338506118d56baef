/** A file that is run: no data set, whoever lists it as one. */
export const namesCode = (name: string): boolean => code.test(name.trim())

const code =
  /^\S+\.(?:py|pyc|ipynb|sh|bash|bat|ps1|js|mjs|cjs|ts|rb|pl|lua|jl|java|jar|scala|go|rs|c|cc|cpp|cu|h|hpp|cs|swift|exe|dll|so)$/i
