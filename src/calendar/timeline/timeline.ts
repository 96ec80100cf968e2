import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import type { Week } from '../rules/week.ts'
import { firstAlike, firstPage, lastAlike, lastPage, pageDays, pageLength, pageOf } from '../zone/pages.ts'
import type { Zone } from '../zone/zone.ts'
import type { Opening, Reached } from './calendar.ts'
import { earliestWith, emptyPage, latestWith, layPage, type Page, segmentAt, workedBefore } from './page.ts'
import { firstInstant, noneAfter, noneBefore, reached } from './reach.ts'

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

  /** The earliest instant with more working time since the beginning of a page than the page has. */
  const later = (from: number, worked: number): Reached => {
    let [page, need] = [from, worked]
    while (page <= finalPage) {
      const found = pageAt(page)
      const next = lastAlike(page) + 1
      if (need <= (next - page) * found.total) {
        const skipped = Math.ceil(need / found.total) - 1
        return reached((page + skipped) * pageLength + earliestWith(found, need - skipped * found.total, 0))
      }
      need -= (next - page) * found.total
      page = next
    }
    return noneAfter
  }

  const doneOn = (page: number, at: number): number => {
    const found = pageAt(page)
    const onPage = at - page * pageLength
    return workedBefore(found, onPage, segmentAt(found, onPage))
  }

  return {
    add: (start, worked) => {
      if (!(worked > 0) || !Number.isFinite(start)) return reached(start)
      const page = pageOf(start)
      const found = pageAt(page)
      const at = start - page * pageLength
      const segment = segmentAt(found, at)
      const need = workedBefore(found, at, segment) + worked
      return need <= found.total ? reached(page * pageLength + earliestWith(found, need, segment)) : later(page, need)
    },
    subtract: (end, worked) => {
      if (Number.isNaN(end)) return noneBefore
      if (!(worked > 0) || !Number.isFinite(end)) return reached(end)
      let page = pageOf(end)
      let left = doneOn(page, end) - worked
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
      if (!(from < to) || !Number.isFinite(to - from)) return milliseconds(0)
      const [first, last] = [pageOf(from), pageOf(to)]
      const begun = doneOn(first, from)
      const done = doneOn(last, to)
      return milliseconds(
        first === last ? done - begun : pageAt(first).total - begun + totalBetween(first, last) + done,
      )
    },
    opening: (from) => {
      if (!(from < lastInstant) || !Number.isFinite(from)) return noneAfter
      const page = pageOf(from)
      const here = pageAt(page)
      const { starts, ends } = here
      const at = from - page * pageLength
      const i = segmentAt(here, at)
      if (i >= 0 && at < (ends[i] as number)) return { _tag: 'Open', from, to: endFrom(page, ends[i] as number) }
      const next = i + 1 < starts.length ? { page, at: starts[i + 1] as number } : firstOpen(page + 1)
      if (next === undefined || next.page * pageLength + next.at >= lastInstant) return noneAfter
      const found = pageAt(next.page)
      const end = found.ends[segmentAt(found, next.at)] as number
      return {
        _tag: 'Open',
        from: instant(next.page * pageLength + next.at),
        to: endFrom(next.page, end),
      }
    },
  }
}

const pagesOf = (week: Week, zone: Zone): ((page: number) => Page) => {
  const pages: (Page | undefined)[] = Array.from({ length: lastPage - firstPage + 3 }, () => undefined)
  const special = new Set(
    [...week.special].flatMap((day) => [day - 2, day + 2].map((one) => Math.floor(one / pageDays))),
  )
  const lay = (page: number): Page => {
    if (page < firstPage || page > lastPage) return layPage(week.usual, zone.offsets(page), page)
    return week.closed && !special.has(page) ? emptyPage : layPage(week.openOn, zone.offsets(page), page)
  }
  return (page) => {
    const place = Math.min(Math.max(page, firstPage - 1), lastPage + 1) - firstPage + 1
    const known = pages[place]
    if (known !== undefined) return known
    const laid = lay(place + firstPage - 1)
    pages[place] = laid
    return laid
  }
}
