import { type Instant, isoOf } from '../../core/instant.ts'
import type { BookReview } from '../../programme/review/review.ts'
import { wallClock } from '../facts/wall-clock.ts'
import type { Speech } from '../kit/language.ts'
import type { LedgerText } from '../locales/text/ledger.ts'
import { printable } from '../policy/sentences.ts'
import type { EventsFile } from './read-events.ts'
import type { ReplayedCase } from './replayed.ts'

/** Every case on a line, with what its history breaks below it. */
export const replayText = (
  cases: readonly ReplayedCase[],
  badLines: EventsFile['badLines'],
  { say }: Speech,
  text: LedgerText,
): string =>
  linesOf([
    ...cases.flatMap((one) =>
      'faults' in one
        ? [text.noHistory(one.caseId), ...one.faults.map((fault) => `  ${say(fault)}`)]
        : [
            text.stands(one.caseId, one.state),
            ...one.violations.map(({ version, rule }) => `  ${text.broken(version, say(rule))}`),
          ],
    ),
    ...badLinesOf(badLines, text),
    text.replayed(cases.length, cases.filter((one) => 'faults' in one).length),
  ])

/** What is owed first, then what nobody looks after. */
export const reviewText = (
  review: BookReview,
  skipped: readonly string[],
  badLines: EventsFile['badLines'],
  text: LedgerText,
  zone?: string,
): string =>
  linesOf([
    ...review.duties.map((duty) => text.duty(duty, toldIn(zone))),
    ...review.escalations.flatMap((one) => (one._tag === 'EscalateCase' ? [text.escalation(one)] : [])),
    ...(['unassigned', 'ownerUnfit', 'unacknowledged', 'stale', 'snoozeOver', 'lost'] as const).flatMap((list) =>
      review[list].length === 0 ? [] : [text.list(list, review[list])],
    ),
    ...named('halfMerged', review.halfMerged, text),
    ...named('unread', review.unread, text),
    ...review.digests.map((list) => text.digest(list, toldIn(zone))),
    ...(skipped.length === 0 ? [] : [text.list('skipped', skipped)]),
    ...badLinesOf(badLines, text),
    text.wake(review.nextWakeAt._tag === 'At' ? toldIn(zone)(review.nextWakeAt.at) : undefined),
  ])

const named = (
  what: 'halfMerged' | 'unread',
  found: readonly { readonly caseId?: string }[],
  text: LedgerText,
): readonly string[] =>
  found.length === 0
    ? []
    : [
        text.list(
          what,
          found.map(({ caseId = '?' }) => caseId),
        ),
      ]

/** Instants as a zone's clock shows them, with the zone; in UTC as ISO 8601 has it where none is named. */
const toldIn = (zone: string | undefined): ((at: Instant) => string) =>
  zone === undefined ? isoOf : (at) => `${wallClock(zone, at)} ${zone}`

/** So many lines that hold no event are named one by one. */
const mostNamed = 20

const badLinesOf = (badLines: EventsFile['badLines'], text: LedgerText): readonly string[] => [
  ...badLines.slice(0, mostNamed).map(({ line, says }) => text.badLine(line, says)),
  ...(badLines.length > mostNamed ? [text.moreBadLines(badLines.length - mostNamed)] : []),
]

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${printable(line)}\n`).join('')
