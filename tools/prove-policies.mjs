import { lexiconsIn, tablesIn, uncheckedIn, unprovedIn } from './tables-in.mjs'

/** The last step of the build: every table and programme the package calls verified is verified, every lexicon is checked, or there is no build. */
const policies = await import('../dist/policies/index.js')
const { verify } = await import('../dist/tables/index.js')
const { checkLexicons } = await import('../dist/text/index.js')
const { verifyProgramme } = await import('../dist/programme/index.js')
const { say } = await import('../dist/locales/en.js')
const programme = verifyProgramme(policies.standardProgramme)
const faults = [
  ...unprovedIn(policies, verify),
  ...uncheckedIn(policies, checkLexicons),
  ...(programme._tag === 'Left' ? programme.left.map((finding) => `standardProgramme: ${say(finding)}`) : []),
]
for (const line of faults) console.error(line)
if (faults.length > 0) process.exit(1)
const paths = [...tablesIn(policies), ...lexiconsIn(policies)].map(({ path }) => path)
console.log(`proved ${paths.join(', ')} and standardProgramme as a whole`)
