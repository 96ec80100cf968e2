import { wordIn } from '../../../explain/words.ts'
import { words } from '../../../locales/en/words.ts'
import { eventExample } from '../examples/ledger.ts'
import type { LedgerText } from '../text/ledger.ts'

const lists = {
  unassigned: 'unassigned',
  ownerUnfit: 'owner no longer fits the priority',
  unacknowledged: 'not acknowledged',
  stale: 'nothing happens',
  snoozeOver: 'snooze is over',
  lost: 'closed as duplicates, carried on by nobody',
  halfMerged: 'worked still, though taken up by another case',
  unread: 'not looked at, or not wholly: they cannot be read',
  skipped: 'left out, events are no history',
} as const
const states = { onTrack: 'on track', atRisk: 'at risk', breached: 'overdue', paused: 'paused' } as const
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const ledgerEn: LedgerText = {
  help: {
    ledger: 'Replays the events of cases and looks through the books.',
    file: 'events of cases as NDJSON, one a line; “-” for standard input',
    commands: {
      replay: 'Says how each case stands, which rules its history breaks, and which events are no history.',
      review: 'Says what is owed and overdue, whom to tell, and what nobody looks after.',
    },
    options: {
      asOf: 'the instant to look at, e.g. 2026-11-21T10:00:00+08:00 (default: now)',
      timeZone: 'the zone instants are told in, and that of --as-of without an offset (default: UTC)',
      json: 'write JSON',
      locale: 'zh-CN or en (default: by LANG)',
    },
    more: `
Examples:
  voc-rules ledger replay samples/year/cases.ndjson
  voc-rules ledger review samples/year/cases.ndjson --as-of 2026-11-21T10:00:00+08:00

An event, one a line (its tags: CaseOpened, CaseAcknowledged, …; the guide to ledgers has all):
  ${eventExample}

Events may be repeated and in any order. The standard rules apply.
Exit codes: 0 read, 1 some lines or cases cannot be read, 2 the command line is wrong.`,
  },
  stands: (caseId, { stage, priority = '', outcome, version, owner }) =>
    `${caseId}: ${[words.caseStage[stage], outcome === undefined ? undefined : words.caseOutcome[outcome], priority, owner, `version ${version}`].filter((part) => part !== undefined && part !== '').join(', ')}`,
  noHistory: (caseId) => `${caseId}: no history`,
  broken: (version, rule) => `version ${version}: ${rule}`,
  badLine: (line, says) => `line ${line} holds no event: ${says}`,
  moreBadLines: (count) => `… and ${plural(count, 'more line', 'more lines')} without an event: --json shows all.`,
  replayed: (cases, faulty) =>
    `${plural(cases, 'case', 'cases')}${faulty === 0 ? '' : `, ${faulty} without a history`}`,
  duty: ({ caseId, priority, duty, promise, role, due, state, owner }, told) =>
    `${states[state]}: ${priority} ${caseId}, ${
      duty === 'promise'
        ? `promise “${promise ?? ''}”`
        : duty === 'notice' && role !== undefined
          ? `${wordIn(words.role)(role)} steps in`
          : duty === 'answer'
            ? 'answer to the customer'
            : 'first contact'
    }${due === undefined ? '' : `, due ${told(due)}`}${owner === undefined ? '' : `, ${owner}`}`,
  escalation: (command) =>
    `escalate ${command.caseId ?? command.id}: level ${command.level}, tell ${wordIn(words.role)(command.to)}`,
  list: (what, caseIds) => `${lists[what]}: ${caseIds.join(', ')}`,
  digest: ({ owner = 'nobody yet', handOutAt, atOnce, cases }, told) =>
    `list for ${owner}, ${atOnce === true ? 'at once' : told(handOutAt)}: ${cases.map(({ caseId }) => caseId).join(', ')}`,
  wake: (at) => (at === undefined ? 'nothing changes by itself' : `look again at ${at}`),
}
