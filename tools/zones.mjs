import { existsSync, readdirSync } from 'node:fs'

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe']
const areas = ['calendar', 'inner-loop/sla', 'cli']

/** The suites that deal with time, again under other time zones of the process: nothing may change. */
export const zoneGates = () => {
  const suites = readdirSync('tests')
    .flatMap((kind) => areas.map((area) => `tests/${kind}/${area}/`))
    .filter((folder) => existsSync(folder))
  return zones.map((zone) => ({
    name: `zone ${zone}`,
    command: ['vitest', 'run', '--typecheck.enabled=false', ...(suites.length === 0 ? ['no-suites-of-time'] : suites)],
    env: { TZ: zone },
  }))
}
