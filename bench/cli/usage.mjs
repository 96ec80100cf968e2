import { writeFileSync } from 'node:fs'

/** Loaded before a program: says in a file what the program has used when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(used))
})
