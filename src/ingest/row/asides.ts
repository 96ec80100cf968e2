import { shown } from '../../core/parse-issue.ts'
import type { Unread } from '../../feedback/about.ts'

/** What was not understood of one row, as it is found: so many by name, the others by number. */
export interface Asides {
  readonly add: (name: string, received: unknown) => undefined
  readonly found: () => Unread | undefined
}

const most = 20

export const asides = (): Asides => {
  const fields: Unread['fields'][number][] = []
  let more = 0
  return {
    add: (name, received) => {
      if (fields.length < most) fields.push({ name, received: shown(received) })
      else more += 1
      return undefined
    },
    found: () => (fields.length === 0 ? undefined : more === 0 ? { fields } : { fields, more }),
  }
}
