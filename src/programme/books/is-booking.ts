import { isRight } from 'fp-ts/Either'
import { parseInstant } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'

/** Whether something says when and by whom the books are kept. */
export const isBooking = (received: unknown): boolean => {
  if (!isPlainRecord(received)) return false
  const { at, by, roster, isTaken } = received
  return (
    typeof at === 'number' &&
    isRight(parseInstant(at)) &&
    typeof by === 'string' &&
    [roster, isTaken].every((one) => one === undefined || typeof one === 'function')
  )
}
