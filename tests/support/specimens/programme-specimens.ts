import { isoOf } from '../../../src/core/instant.ts'
import type { ProgrammeStatement } from '../../../src/explain/programme/programme-finding.ts'
import { instantOf, type Specimens } from './specimens.ts'

const at = 'triage'
const of = 'vocabulary.categories'
const witness = { score: 2, redFlags: ['safety'] }
const graver = [{ severity: 'high' }, { severity: 'low' }] as const

export const programmeSpecimens: Specimens<ProgrammeStatement> = {
  Misshapen: [
    { _tag: 'Misshapen', at: '', expected: 'plain data', received: '7' },
    { _tag: 'Misshapen', at: 'sla', expected: 'text', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'true or false', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'a finite number', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'a number from 0 on', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'a list', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'a list that names something', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'a record', received: '[]' },
    { _tag: 'Misshapen', at: 'sla', expected: 'first | mostUrgent', received: '[]' },
    { _tag: 'Misshapen', at: 'version', expected: 'text', received: 'undefined' },
  ],
  KeyNotKnown: [{ _tag: 'KeyNotKnown', at: 'sla.target', known: ['id', 'targets'] }],
  WordRepeated: [{ _tag: 'WordRepeated', at: of, word: 'safety' }],
  WordReserved: [{ _tag: 'WordReserved', at: of, word: 'constructor' }],
  NothingListed: [{ _tag: 'NothingListed', at: of }],
  WordUnknown: [{ _tag: 'WordUnknown', at, word: 'hygiene', notIn: of }],
  NothingFor: [{ _tag: 'NothingFor', at: 'sla.targets', word: 'P0', of: 'vocabulary.priorities' }],
  ColumnNotKnown: [{ _tag: 'ColumnNotKnown', at, column: 'weather', notIn: 'vocabulary.columns' }],
  ColumnLacks: [{ _tag: 'ColumnLacks', at, column: 'redFlags', words: ['safety', 'legal'], of }],
  ColumnRequired: [{ _tag: 'ColumnRequired', at, column: 'brand', of: 'vocabulary.columns.brand' }],
  OutputsOutOfOrder: [{ _tag: 'OutputsOutOfOrder', at, of: 'vocabulary.priorities' }],
  ColumnUnsound: [{ _tag: 'ColumnUnsound', at, issue: { _tag: 'NothingNamed', path: ['columns', 'reach'] } }],
  TableUnsound: [
    { _tag: 'TableUnsound', at, finding: { _tag: 'Unreachable', row: 'r2', coveredBy: ['r1'] } },
    { _tag: 'TableUnsound', at, finding: { _tag: 'FieldMissing', path: ['rows'] } },
  ],
  LexiconUnsound: [
    { _tag: 'LexiconUnsound', at: 'lexicons.0', issue: { _tag: 'BordersUnread', lexicon: 'own@1', line: 'B 7' } },
  ],
  CalendarUnsound: [
    { _tag: 'CalendarUnsound', at: 'calendars.office', issue: { _tag: 'NotADate', path: ['holidays'], received: '7' } },
  ],
  CategoryUnused: [{ _tag: 'CategoryUnused', at, category: 'safety', of }],
  NotAlike: [{ _tag: 'NotAlike', at, categories: ['fraud', 'unlawful'], of: 'alike', witness }],
  CaseUnrouted: [{ _tag: 'CaseUnrouted', at: 'routing', priority: 'P1', witness }],
  RoleUnfit: [{ _tag: 'RoleUnfit', at: 'routing', role: 'csm', priority: 'P0', notIn: 'owners.P0', witness }],
  ToldUnnamed: [{ _tag: 'ToldUnnamed', at: 'alert.tell.house', of: 'vocabulary.roles', witness }],
  OwnerUnnamed: [{ _tag: 'OwnerUnnamed', at: 'routing', role: 'csm', priority: 'P1', of: 'vocabulary.roles', witness }],
  AuthorityUnsaid: [{ _tag: 'AuthorityUnsaid', at: 'routing', role: 'csm', notIn: 'authority.compensation' }],
  GraverSlower: [
    { _tag: 'GraverSlower', at: 'sla.targets.P0', than: 'sla.targets.P1', minutes: 480.004, thanMinutes: 240 },
    {
      _tag: 'GraverSlower',
      at: 'sla.targets.P0',
      than: 'sla.targets.P1',
      minutes: Number.POSITIVE_INFINITY,
      thanMinutes: 240,
    },
  ],
  GraverUntold: [{ _tag: 'GraverUntold', at: 'review.escalations.P0', than: 'review.escalations.P1' }],
  NeverDue: [{ _tag: 'NeverDue', at: 'sla.targets.P0', of: 'calendars.office' }],
  GraverToldLess: [{ _tag: 'GraverToldLess', at: 'alert', level: 'none', thanLevel: 'region', witness: graver }],
  GraverOwnedLower: [
    {
      _tag: 'GraverOwnedLower',
      at: 'routing',
      role: 'csm',
      thanRole: 'csDirector',
      of: 'vocabulary.roles',
      witness: [{ priority: 'P0' }, { priority: 'P1' }],
    },
  ],
  LengthInvalid: [{ _tag: 'LengthInvalid', at: 'sla.targets.P0', received: '-5' }],
  CutsDisagree: [{ _tag: 'CutsDisagree', at: 'tiers.gold', with: 'tiers.silver' }],
  PromiseNotKept: [
    { _tag: 'PromiseNotKept', at: 'sla.targets.P0', promise: 'promises.P0', by: 'time' },
    { _tag: 'PromiseNotKept', at: 'sla.targets.P0', promise: 'promises.P0', by: 'channels' },
    {
      _tag: 'PromiseNotKept',
      at: 'sla.targets.P0',
      promise: 'promises.P0',
      by: 'calendar',
      from: isoOf(instantOf('2026-10-01T00:00:00Z')),
      minutes: 4320,
      thanMinutes: 1440,
    },
    {
      _tag: 'PromiseNotKept',
      at: 'sla.targets.P0',
      promise: 'promises.P0',
      by: 'calendar',
      from: isoOf(instantOf('2026-10-01T00:00:00Z')),
      thanMinutes: 1440,
    },
  ],
  HoursShorter: [
    { _tag: 'HoursShorter', at: 'calendars.office', promise: 'promises.hours', minutes: 90 },
    { _tag: 'HoursShorter', at: 'calendars.office', promise: 'promises.hours', minutes: 1 },
  ],
  FloorBroken: [{ _tag: 'FloorBroken', at, floor: 'floors.0', got: 'P2', witness }],
  ExpectationUnmet: [{ _tag: 'ExpectationUnmet', at: 'channels.P0', expected: 'phone', of: 'expectations.0' }],
  ProgrammeUndecided: [{ _tag: 'ProgrammeUndecided', budget: 100_000 }],
  RowNeverDecides: [
    { _tag: 'RowNeverDecides', at, row: 'r3', coveredBy: ['r1', 'r2'] },
    { _tag: 'RowNeverDecides', at, row: 'r3', coveredBy: ['r1'] },
  ],
  WordsUnseen: [{ _tag: 'WordsUnseen', at, column: 'redFlags', words: ['safety', 'legal'], of }],
  AreaUnnamed: [{ _tag: 'AreaUnnamed', at: 'areas', area: 'billing', of: 'vocabulary.businessAreas' }],
  OrderDiffers: [{ _tag: 'OrderDiffers', at: 'alert.levels', of: 'vocabulary.alertLevels' }],
  OwnersDiffer: [{ _tag: 'OwnersDiffer', at: 'routing', with: 'owners', priority: 'P1' }],
  NeverUsed: [{ _tag: 'NeverUsed', at: 'calendars', word: 'office' }],
  SlowerWhenClosed: [
    {
      _tag: 'SlowerWhenClosed',
      at: 'sla.targets.P0',
      than: 'sla.targets.P1',
      from: isoOf(instantOf('2026-10-01T00:00:00Z')),
      minutes: 2880,
    },
  ],
  ClosedForWeeks: [
    {
      _tag: 'ClosedForWeeks',
      at: 'calendars.office',
      from: isoOf(instantOf('2026-10-01T00:00:00Z')),
      to: isoOf(instantOf('2026-10-31T00:00:00Z')),
      days: 30,
    },
  ],
  ResourcesUnsaid: [{ _tag: 'ResourcesUnsaid', at: 'routing', role: 'csm', notIn: 'authority.technicalResources' }],
}
