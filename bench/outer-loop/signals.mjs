/**
 * How many alarms a year in a world in which nothing happens: forty topics, three hundred customers heard a day.
 *
 *   npm run signals -- [programme-years, 200] [seed, 1000]
 */
import { load } from '../load.mjs'

const [years = 200, seed = 1000] = process.argv.slice(2).map(Number)
const lib = await load(new URL('./library.ts', import.meta.url))
for (const policy of [
  lib.standardSignals,
  { ...lib.standardSignals, id: 'weekly-signals', looks: 'weekly', bound: 'proved' },
]) {
  let alarms = 0
  for (let year = 0; year < years; year++) {
    const series = lib.seriesOf(lib.plainWorld(seed + year, 112 + 365), lib.worldTopics)
    alarms += lib.watchSignals(policy)(series, 112, 477).signals.length
  }
  console.log(`${policy.id}: ${(alarms / years).toFixed(3)} a year, budget ${policy.budgetPerYear}, ${years} years`)
}
