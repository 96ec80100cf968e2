import { assess, parseCustomer, parseFeedback } from 'voc-rules'
import { say } from 'voc-rules/locales/en'
import { standardProgramme } from 'voc-rules/policies'

/** Made once a process, while the platform starts it: the first request finds everything ready. */
const rules = assess(standardProgramme)

const nothing = { _tag: 'Right', right: undefined }

/**
 * What a request asks: `{ feedback, customer? }` as JSON text. `Right` is an assessment; `Left` says what is wrong with it,
 * which no second try will mend.
 */
export const decide = (body) => {
  const received = json(body)
  if (received === undefined) return left('the body is no JSON object')
  const feedback = parseFeedback(received.feedback)
  const customer = received.customer === undefined ? nothing : parseCustomer(received.customer)
  const issues = [feedback, customer].flatMap((one) => (one._tag === 'Left' ? one.left : []))
  if (issues.length > 0) return left(...issues.map(say))
  return {
    _tag: 'Right',
    right: rules({ feedback: feedback.right, ...(customer.right && { customer: customer.right }) }),
  }
}

const left = (...errors) => ({ _tag: 'Left', left: errors })

const json = (text) => {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
