import { existsSync, readdirSync } from 'node:fs'

const time = ['calendar', 'inner-loop/sla']
/** The command is slow to test; the oddest zone stands for the others. */
const zones = {
  'Australia/Lord_Howe': [...time, 'cli'],
  UTC: time,
  'Asia/Shanghai': time,
  'America/New_York': time,
}
/** What is about bytes, cells, words and tables only: nothing in it reads or shows a time. All others are run again. */
export const timeless = [
  'examples/cli/catalogues.test.ts',
  'examples/cli/colours.test.ts',
  'examples/cli/encodings.test.ts',
  'examples/cli/files.test.ts',
  'examples/cli/garbage.test.ts',
  'examples/cli/lexicon.test.ts',
  'examples/cli/policy-check.test.ts',
  'examples/cli/policy-explain.test.ts',
  'examples/cli/policy-hostile.test.ts',
  'examples/cli/progress.test.ts',
  'properties/cli/balance.prop.ts',
  'properties/cli/csv.prop.ts',
  'properties/cli/mapping.prop.ts',
  'properties/cli/policy.prop.ts',
].map((suite) => `tests/${suite}`)

/** The suites that are run again under a zone. */
export const suitesOf = (zone) =>
  readdirSync('tests')
    .flatMap((kind) => zones[zone].map((area) => `tests/${kind}/${area}`))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`.replaceAll('\\', '/')),
    )
    .filter((file) => /\.(test|prop|model)\.ts$/.test(file) && !timeless.includes(file))

/** The suites that deal with time, again under other time zones of the process: nothing may change. */
export const zoneGates = () =>
  Object.keys(zones).map((zone) => {
    const suites = suitesOf(zone)
    return {
      name: `zone ${zone}`,
      command: [
        'vitest',
        'run',
        '--experimental.fsModuleCache',
        ...(suites.length === 0 ? ['no-suites-of-time'] : suites),
      ],
      env: { TZ: zone },
    }
  })
