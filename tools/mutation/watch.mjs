import { workerData as given } from 'node:worker_threads'

setInterval(() => {
  const until = Number(Atomics.load(given, 0))
  const { user, system } = process.cpuUsage()
  if (until > 0 && (user + system) / 1000 > until) process.kill(process.pid, 'SIGKILL')
}, 100)
