import { vendorNames } from './vendors.mjs'

/**
 * What is set, from the environment and from nowhere else. Secrets of a vendor: `DELIGHTED_SECRETS` and the like, two with a
 * space between while one takes over from the other. Throws where something is missing; it never says what a value was.
 */
export const configOf = (env) => {
  const secrets = Object.fromEntries(
    vendorNames.flatMap((name) => {
      const given = env[`${name.toUpperCase()}_SECRETS`]?.split(' ').filter((one) => one !== '') ?? []
      return given.length === 0 ? [] : [[name, given]]
    }),
  )
  const missing = [
    ...(Object.keys(secrets).length === 0
      ? [vendorNames.map((name) => `${name.toUpperCase()}_SECRETS`).join(' or ')]
      : []),
    ...((env.API_TOKEN ?? '').length < 16 ? ['API_TOKEN of 16 characters or more'] : []),
    ...(env.DATABASE_URL === undefined && env.DATA_FOLDER === undefined ? ['DATABASE_URL or DATA_FOLDER'] : []),
  ]
  if (missing.length > 0) throw new Error(`not set: ${missing.join('; ')}`)
  return {
    secrets,
    token: env.API_TOKEN,
    port: Number(env.PORT ?? 8787),
    database: env.DATABASE_URL === undefined ? { folder: env.DATA_FOLDER } : { url: env.DATABASE_URL },
    tell: env.TELL_URL,
  }
}
