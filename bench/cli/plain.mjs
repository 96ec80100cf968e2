import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The least anybody can do with a file of NDJSON: read every line, parse it, count the detractors. */
let detractors = 0
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity }))
  if (JSON.parse(line).score <= 6) detractors += 1
process.stdout.write(`${detractors}\n`)
