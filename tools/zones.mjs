import { existsSync, readdirSync } from 'node:fs'

const time = ['calendar', 'inner-loop/sla']
/** The command is slow to test; the oddest zone stands for the others. */
const zones = {
  'Australia/Lord_Howe': [...time, 'cli'],
  UTC: time,
  'Asia/Shanghai': time,
  'America/New_York': time,
}

/** The suites that deal with time, again under other time zones of the process: nothing may change. */
export const zoneGates = () =>
  Object.entries(zones).map(([zone, areas]) => {
    const suites = readdirSync('tests')
      .flatMap((kind) => areas.map((area) => `tests/${kind}/${area}/`))
      .filter((folder) => existsSync(folder))
    return {
      name: `zone ${zone}`,
      command: ['vitest', 'run', ...(suites.length === 0 ? ['no-suites-of-time'] : suites)],
      env: { TZ: zone },
    }
  })
