import { type Stopwatch, unwatched } from '../../model/stopwatch.ts'
import { timingText } from '../../reports/timing/timing-text.ts'
import { sayIn } from '../../reports/words/say.ts'
import { type ColourChoice, streamAppearance } from '../../shell/terminal.ts'
import { writeErr } from '../../shell/write.ts'

/** Says on standard error where the time went, and nowhere else: no result may depend on a clock. */
export const tellTimings = async (watch: Stopwatch, colour: ColourChoice, language: string): Promise<void> => {
  if (watch === unwatched) return
  await writeErr(timingText(watch.timings(), streamAppearance('stderr', colour, 'normal'), sayIn(language)))
}
