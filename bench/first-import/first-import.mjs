/** Milliseconds of CPU time that a first import takes beyond that of an empty module: `node first-import.mjs URL`. */
await import('./nothing.mjs')
const before = process.cpuUsage()
await import(process.argv[2])
const { user, system } = process.cpuUsage(before)
process.stdout.write(`${(user + system) / 1000}\n`)
