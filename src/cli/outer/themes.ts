import { discoverThemes } from '../../outer-loop/themes/discover.ts'
import { standardThemes } from '../../policies/outer-loop/themes.ts'
import type { Colours } from '../show/colours.ts'
import type { OuterOptions } from './asked.ts'
import type { VoicesRead } from './read-voices.ts'
import { themesCsv, themesJson, themesText } from './show/themes-out.ts'
import type { OuterSpeech } from './speech.ts'

/** Groups what no topic fits, or everything, and says so. */
export const themesIn = (
  { all, groups, seed, format }: OuterOptions,
  { rows }: VoicesRead,
  words: OuterSpeech,
  colours: Colours,
): string => {
  const worded = rows.filter(({ voice }) => voice.worded)
  const texts = worded.filter(({ voice }) => all || voice.topics.length === 0).map((row) => row.words)
  const themes = discoverThemes({ ...standardThemes, groups, seed })(texts)
  const report = { themes, texts, of: worded.length, seed }
  return format === 'json'
    ? themesJson(report)
    : format === 'csv'
      ? themesCsv(report)
      : themesText(report, words, colours)
}
