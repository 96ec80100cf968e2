import { Session } from 'node:inspector/promises'

/** What a first import does, counted by the engine: `node loading.mjs URL` prints the files it reads and the calls it makes. */
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
await import(process.argv[2])
const { result } = await session.post('Profiler.takePreciseCoverage')
const loaded = result.filter(({ url }) => !url.startsWith('node:') && url !== import.meta.url)
const calls = loaded.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0].count))
process.stdout.write(JSON.stringify({ files: loaded.length, calls: calls.reduce((sum, count) => sum + count, 0) }))
