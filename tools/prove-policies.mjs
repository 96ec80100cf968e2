import { tablesIn, unprovedIn } from './tables-in.mjs'

/** The last step of the build: every table that the package calls verified is verified, or there is no build. */
const policies = await import('../dist/policies/index.js')
const { verify } = await import('../dist/tables/index.js')
const unproved = unprovedIn(policies, verify)
for (const line of unproved) console.error(line)
if (unproved.length > 0) process.exit(1)
console.log(
  `proved ${tablesIn(policies)
    .map(({ path }) => path)
    .join(', ')}`,
)
