import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { groups } from './calendars.mjs'
import { peers } from './peers.mjs'

/**
 * Working time side by side: wrong answers of 200 adds and 200 betweens, judged by a walk over every minute, and CPU
 * time a call with ours measured in the same process. A peer gets a minute for each calendar.
 */
const script = fileURLToPath(new URL('./measure.mjs', import.meta.url))
const micro = (value) => (value < 10 ? value.toFixed(3) : value.toFixed(0))
let worst = Number.POSITIVE_INFINITY
let slowest = 0
let slowestYear = 0
let ourWrong = 0
console.log('calendar | peer | wrong add, between of 200 | µs add, between | ours µs | times as fast')
for (const [group, { timeZone }] of Object.entries(groups))
  for (const peer of Object.keys(peers)) {
    const ran = spawnSync(process.execPath, [script, group, peer], {
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
      timeout: 60_000,
    })
    const line = ran.stdout.trim().split('\n').at(-1)
    if (ran.status !== 0 || !line?.startsWith('{')) {
      console.log(
        `${group} | ${peer} | no answer in a minute${ran.status === null ? '' : `: ${ran.stderr.slice(-200)}`}`,
      )
      continue
    }
    const { wrong, ourWrong: ourErrors, cost, ourCost, year } = JSON.parse(line)
    const ratios = cost.map((one, place) => one / ourCost[place])
    worst = Math.min(worst, ...ratios)
    slowest = Math.max(slowest, ...ourCost)
    slowestYear = Math.max(slowestYear, year)
    ourWrong += ourErrors[0] + ourErrors[1]
    console.log(
      [
        group,
        peer,
        wrong.join(', '),
        cost.map(micro).join(', '),
        ourCost.map(micro).join(', '),
        ratios.map((r) => `${r.toFixed(0)}×`).join(', '),
      ].join(' | '),
    )
  }
console.log(
  `ours: ${ourWrong} wrong; slowest query ${slowest.toFixed(3)} µs, slowest year ${slowestYear.toFixed(2)} ms; at least ${worst.toFixed(0)}× as fast as any peer`,
)
process.exitCode = ourWrong === 0 && slowest <= 1 && slowestYear <= 3 && worst >= 100 ? 0 : 1
