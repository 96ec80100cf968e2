import { decide } from './decide.mjs'

const most = 64 * 1024
const answer = (statusCode, value) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

/** AWS Lambda behind API Gateway (HTTP API, payload 2.0): feedback in, who must be contacted until when and why out. */
export const handler = async ({ body = '', isBase64Encoded = false }) => {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
  if (Buffer.byteLength(text) > most) return answer(413, { errors: [`more than ${most} bytes`] })
  const decided = decide(text)
  return decided._tag === 'Left' ? answer(422, { errors: decided.left }) : answer(200, decided.right)
}
