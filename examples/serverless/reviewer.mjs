import { instant } from 'voc-rules'
import { standardProgramme } from 'voc-rules/policies'
import { reviewBook } from 'voc-rules/programme'

const review = reviewBook(standardProgramme)

/** One look into the books: what is due goes out, and the answer is when to look again; nothing where nothing is open. */
export const look = async ({ load, give, now }) => {
  const { escalations, nextWakeAt } = review(await load())(instant(now()))
  for (const command of escalations) await give(command)
  return nextWakeAt._tag === 'At' ? nextWakeAt.at : undefined
}

/** The longest that a timer can wait. */
const longest = 2 ** 31 - 1

/**
 * Sleeps until the books say that something changes, however long that is; `wake` looks at once, when something was booked.
 * One look at a time. A look that fails is tried again in a minute; what it gave already counts once.
 */
export const reviewer = (books, { setTimer = setTimeout, clearTimer = clearTimeout } = {}) => {
  let timer
  let looking = Promise.resolve()
  const sleep = (milliseconds) => {
    clearTimer(timer)
    timer = setTimer(wake, Math.min(Math.max(milliseconds, 0), longest))
  }
  const once = async () => {
    try {
      const next = await look(books)
      if (next === undefined) clearTimer(timer)
      else sleep(next - books.now())
    } catch {
      sleep(60_000)
    }
  }
  const wake = () => {
    looking = looking.then(once)
    return looking
  }
  return { wake, stop: () => clearTimer(timer) }
}
