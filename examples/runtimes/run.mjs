import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { engines } from './engines.mjs'

/**
 * The packed package in every engine, or in those named: `npm install --ignore-scripts && node run.mjs [engine…]`. The answers
 * must be those of the Node that runs this, byte for byte; where an engine has no zone data, what asks for it must refuse.
 */
const expected = execFileSync(process.execPath, ['print.mjs'], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim()
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/expected.json', expected)
console.log(`${expected.length} characters of answers`)

const parts = (text) => JSON.parse(text)
const fault = ({ text, isWithoutZones }) => {
  if (text === expected) return undefined
  const [ours, theirs] = [expected, text].map(parts)
  const zones = Object.values(theirs.zoned)
  if (isWithoutZones && !zones.every((one) => one._tag === 'Left' && JSON.stringify(one).includes('ZoneDataMissing')))
    return 'a zone is followed without zone data'
  const differ = Object.keys(ours).filter((part) => JSON.stringify(ours[part]) !== JSON.stringify(theirs[part]))
  const others = differ.filter((part) => !(isWithoutZones && part === 'zoned'))
  return others.length === 0 ? undefined : `differs in ${others}`
}

const named = process.argv.slice(2)
for (const [name, ask] of Object.entries(engines)) {
  if (named.length > 0 && !named.includes(name)) continue
  try {
    const answer = await ask()
    const wrong = fault(answer)
    if (wrong !== undefined) process.exitCode = 1
    console.log(
      `${wrong === undefined ? 'ok  ' : 'FAIL'} ${name} ${answer.version}${wrong === undefined ? '' : `: ${wrong}`}`,
    )
  } catch (error) {
    process.exitCode = 1
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message.slice(0, 2000) : error}`)
  }
}
