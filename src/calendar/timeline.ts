import { type Duration, milliseconds } from '../core/duration.ts'
import { type Instant, instant, lastInstant } from '../core/instant.ts'
import type { Opening, Reached } from './calendar.ts'
import { lastNotAbove } from './intervals.ts'
import { earliestWith, emptyPage, latestWith, layPage, type Page, workedBefore } from './page.ts'
import { firstAlike, firstPage, lastAlike, lastPage, pageDays, pageLength, pageOf } from './pages.ts'
import { firstInstant, noneAfter, noneBefore, reached } from './reach.ts'
import type { Week } from './week.ts'
import type { Zone } from './zone.ts'

/** Working time as segments on pages: each page laid out when it is first needed, and kept. */
export interface Timeline {
  readonly add: (start: Instant, worked: Duration) => Reached
  readonly subtract: (end: Instant, worked: Duration) => Reached
  readonly between: (from: Instant, to: Instant) => Duration
  readonly opening: (from: Instant) => Opening
}

const finalPage = pageOf(lastInstant)
const initialPage = pageOf(firstInstant)

export const timelineOf = (week: Week, zone: Zone): Timeline => {
  const pageAt = pagesOf(week, zone)

  const totalBetween = (after: number, before: number): number => {
    let total = 0
    for (let page = after + 1; page < before; ) {
      const next = Math.min(lastAlike(page) + 1, before)
      total += (next - page) * pageAt(page).total
      page = next
    }
    return total
  }

  const firstOpen = (from: number): { readonly page: number; readonly at: number } | undefined => {
    for (let page = from; page <= finalPage; page = lastAlike(page) + 1) {
      const { starts } = pageAt(page)
      if (starts.length > 0) return { page, at: starts[0] as number }
    }
    return undefined
  }

  /** Where the segment that ends this page, if any does, is really over. */
  const endFrom = (page: number, end: number): Instant => {
    let [last, at] = [page, end]
    while (at === pageLength && last < finalPage) {
      const next = pageAt(last + 1)
      if (next.starts[0] !== 0) break
      last = next.ends[0] === pageLength ? Math.min(lastAlike(last + 1), finalPage) : last + 1
      at = next.ends[0] as number
    }
    return instant(Math.min(last * pageLength + at, lastInstant))
  }

  return {
    add: (start, worked) => {
      if (!(worked > 0)) return reached(start)
      let page = pageOf(start)
      let need = workedBefore(pageAt(page), start - page * pageLength) + worked
      while (page <= finalPage) {
        const found = pageAt(page)
        const next = lastAlike(page) + 1
        if (need <= (next - page) * found.total) {
          const skipped = Math.ceil(need / found.total) - 1
          return reached((page + skipped) * pageLength + earliestWith(found, need - skipped * found.total))
        }
        need -= (next - page) * found.total
        page = next
      }
      return noneAfter
    },
    subtract: (end, worked) => {
      if (!(worked > 0)) return reached(end)
      let page = pageOf(end)
      let left = workedBefore(pageAt(page), end - page * pageLength) - worked
      while (left < 0) {
        const next = firstAlike(page - 1)
        const { total } = pageAt(page - 1)
        const pages = Math.min(page - next, page - initialPage)
        if (pages <= 0) return noneBefore
        const taken = total === 0 ? pages : Math.min(pages, Math.ceil(-left / total))
        left += taken * total
        page -= taken
      }
      return reached(page * pageLength + latestWith(pageAt(page), left))
    },
    between: (from, to) => {
      if (!(from < to)) return milliseconds(0)
      const [first, last] = [pageOf(from), pageOf(to)]
      const begun = workedBefore(pageAt(first), from - first * pageLength)
      const done = workedBefore(pageAt(last), to - last * pageLength)
      return milliseconds(
        first === last ? done - begun : pageAt(first).total - begun + totalBetween(first, last) + done,
      )
    },
    opening: (from) => {
      const page = pageOf(from)
      const { starts, ends } = pageAt(page)
      const at = from - page * pageLength
      const i = lastNotAbove(starts, at)
      if (i >= 0 && at < (ends[i] as number))
        return { _tag: 'Open', from, to: endFrom(page, ends[i] as number) }
      const later = i + 1 < starts.length ? { page, at: starts[i + 1] as number } : firstOpen(page + 1)
      if (later === undefined || later.page * pageLength + later.at >= lastInstant) return noneAfter
      const found = pageAt(later.page)
      const end = found.ends[lastNotAbove(found.starts, later.at)] as number
      return {
        _tag: 'Open',
        from: instant(later.page * pageLength + later.at),
        to: endFrom(later.page, end),
      }
    },
  }
}

const pagesOf = (week: Week, zone: Zone): ((page: number) => Page) => {
  const pages = new Map<number, Page>()
  const special = new Set(
    [...week.special].flatMap((day) => [day - 2, day + 2].map((one) => Math.floor(one / pageDays))),
  )
  const lay = (page: number): Page => {
    if (page < firstPage || page > lastPage) return layPage(week.usual, zone.offsets(page), page)
    return week.closed && !special.has(page) ? emptyPage : layPage(week.openOn, zone.offsets(page), page)
  }
  return (page) => {
    const key = page < firstPage ? firstPage - 1 : page > lastPage ? lastPage + 1 : page
    const known = pages.get(key)
    if (known !== undefined) return known
    const laid = lay(key)
    pages.set(key, laid)
    return laid
  }
}
