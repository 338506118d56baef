/** Loaded before a run: the clock stands at the moment that the environment names. */
const moment = Date.parse(process.env.WACO_MOMENT ?? '')
const Real = Date

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [moment] : given))
  }
  static now() {
    return moment
  }
}
