import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Small files: the median, the ninetieth percentile and the longest source file, data and what a tool writes apart. */
const data = /[\\/](policies|lexicons|locales)[\\/]/
const written = /^\/\/ Written by tools\//
const limits = { median: 45, p90: 120, longest: 250 }

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', name))
  .filter((path) => path.endsWith('.ts') && !data.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => !written.test(text))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)
const at = (share) => files[Math.ceil(files.length * share) - 1].lines
const found = { median: at(0.5), p90: at(0.9), longest: at(1) }

console.log(`${files.length} files: ${JSON.stringify(found)}, limits ${JSON.stringify(limits)}`)
for (const { path, lines } of files.slice(-5)) console.log(`${lines} ${path}`)
process.exitCode = Object.keys(limits).some((name) => found[name] > limits[name]) ? 1 : 0
