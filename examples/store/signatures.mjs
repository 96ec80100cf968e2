import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * How four vendors sign. Each check takes the secrets, and then a delivery: `{ header, body, now }`. It answers `accepted`,
 * with the text that counts once where the signature names its time, or why it is refused.
 *
 * A signature that names its time is refused when that is long ago, and when it comes again: whoever sends anew signs
 * anew. One that names none is the same for ever; its delivery may come again, and changes nothing.
 */
const toleranceSeconds = 300

const is = (given, expected) => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
const mac = (secret, encoding, ...parts) => {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest(encoding)
}

/** Over the body alone: `sha256=` and the digest. */
const plain = (name, encoding) => (secrets) => (delivery) => {
  const given = delivery.header(name)
  if (given === undefined) return { refused: 'SignatureMissing' }
  return secrets.some((secret) => is(given, `sha256=${mac(secret, encoding, delivery.body)}`))
    ? { accepted: {} }
    : { refused: 'SignatureWrong' }
}
export const delightedSignature = plain('x-delighted-webhook-signature', 'hex')
export const typeformSignature = plain('typeform-signature', 'base64')

const timed = (seconds, now, given, isRight) => {
  if (given === undefined) return { refused: 'SignatureMissing' }
  if (!isRight) return { refused: 'SignatureWrong' }
  return Math.abs(now / 1000 - seconds) <= toleranceSeconds
    ? { accepted: { once: given } }
    : { refused: 'SignatureOld' }
}

/** Zendesk: over the time and the body. */
export const zendeskSignature =
  (secrets) =>
  ({ header, body, now }) => {
    const [given, at = ''] = [header('x-zendesk-webhook-signature'), header('x-zendesk-webhook-signature-timestamp')]
    const isRight = given !== undefined && secrets.some((secret) => is(given, mac(secret, 'base64', at, body)))
    return timed(Date.parse(at) / 1000, now, given, isRight)
  }

/** Standard Webhooks, as Formbricks signs: over id, time and body; several signatures while a secret changes. */
export const standardSignature =
  (secrets) =>
  ({ header, body, now }) => {
    const [given, id, at] = ['signature', 'id', 'timestamp'].map((name) => header(`webhook-${name}`))
    const keys = secrets.map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    const expected = keys.map((key) => `v1,${mac(key, 'base64', `${id}.${at}.`, body)}`)
    const all = given?.split(' ') ?? []
    const match = expected.find((one) => all.some((each) => is(each, one)))
    const { accepted, refused } = timed(Number(at), now, given, match !== undefined)
    return refused === undefined ? { accepted: { ...accepted, once: `${id} ${match}` } } : { refused }
  }
