import type { CalendarIssue } from '../../calendar/rules/issue.ts'
import type { ProgrammeStatement } from '../../explain/programme/programme-finding.ts'
import { type Messages, sayWith } from '../../explain/say.ts'
import type { Finding } from '../../tables/questions/finding.ts'
import type { LexiconIssue } from '../../text/lexicon/lexicon-issue.ts'
import { workingTime } from './calendar.ts'
import { findings, issues } from './issues.ts'
import { wordsFound } from './words-found.ts'

const sayFinding = sayWith<Finding>({ ...issues, ...findings })
const sayLexicon = sayWith<LexiconIssue>({ ...issues, ...wordsFound })
const sayCalendar = sayWith<CalendarIssue>({ ...issues, ...workingTime })
const facts = (witness: object): string => JSON.stringify(witness)
const whole = (minutes: number): string =>
  Number.isFinite(minutes) ? `${Math.round(minutes * 100) / 100} min` : 'for ever'
const broken = {
  time: 'is slower than',
  channels: 'names other channels than',
  calendar: 'runs on another calendar than',
}

/** What keeps a programme from being trusted, and what is worth knowing of one that is. */
export const programmes: Messages<ProgrammeStatement> = {
  Misshapen: ({ at, expected, received }) =>
    `${at === '' ? 'the programme' : at}: expected ${expected}, ${received === 'undefined' ? 'and it is missing' : `found ${received}`}`,
  KeyNotKnown: ({ at, known }) => `${at} is not known there; known are ${known.join(', ')}`,
  WordRepeated: ({ at, word }) => `${at} has “${word}” more than once`,
  WordReserved: ({ at, word }) => `${at} cannot have “${word}”: it has a meaning of its own`,
  NothingListed: ({ at }) => `${at} lists nothing`,
  WordUnknown: ({ at, word, notIn }) => `${at} says “${word}”, which ${notIn} does not have`,
  NothingFor: ({ at, word, of }) => `${at} has nothing for “${word}” of ${of}`,
  ColumnNotKnown: ({ at, column, notIn }) => `${at} looks at “${column}”, which is not to be had there: see ${notIn}`,
  ColumnLacks: ({ at, column, words, of }) => `${at} cannot see ${words.join(', ')} of ${of} in column ${column}`,
  ColumnRequired: ({ at, column, of }) =>
    `${at} looks at column ${column} of ${of}, which has no room for feedback that does not name it`,
  OutputsOutOfOrder: ({ at, of }) => `the outputs of ${at} stand in another order than ${of}, and the order decides`,
  ColumnUnsound: ({ at, issue }) => `${at}: ${sayFinding(issue)}`,
  TableUnsound: ({ at, finding }) => `${at}: ${sayFinding(finding)}`,
  LexiconUnsound: ({ at, issue }) => `${at}: ${sayLexicon(issue)}`,
  CalendarUnsound: ({ at, issue }) => `${at}: ${sayCalendar(issue)}`,
  CategoryUnused: ({ at, category, of }) => `no row of ${at} asks for “${category}” of ${of}`,
  NotAlike: ({ at, categories, of, witness }) =>
    `${at} does not treat ${categories.join(' and ')} alike, as ${of} says, for ${facts(witness)}`,
  CaseUnrouted: ({ at, priority, witness }) => `${at} hands a ${priority} to nobody: ${facts(witness)}`,
  RoleUnfit: ({ at, role, priority, notIn, witness }) =>
    `${at} hands a ${priority} to ${role}, whom ${notIn} does not name: ${facts(witness)}`,
  ToldUnnamed: ({ at, of, witness }) =>
    `${at} tells only those for whom ${of} has a person or department stand whom no facts name: ${facts(witness)}`,
  OwnerUnnamed: ({ at, role, priority, of, witness }) =>
    `${at} hands a ${priority} to ${role}, for whom ${of} has a person or department stand whom no facts name: ${facts(witness)}`,
  AuthorityUnsaid: ({ at, role, notIn }) => `${at} hands cases to ${role}, of whom ${notIn} says nothing`,
  GraverSlower: ({ at, than, minutes, thanMinutes }) =>
    `${at} takes ${whole(minutes)} at worst, ${than} only ${whole(thanMinutes)}`,
  GraverUntold: ({ at, than }) => `${at} tells nobody, ${than} somebody, which is less grave`,
  NeverDue: ({ at, of }) => `${at} never falls due on ${of}`,
  GraverToldLess: ({ at, level, thanLevel, witness: [graver, less] }) =>
    `${at} answers ${level} to ${facts(graver)} and ${thanLevel} to ${facts(less)}, which is less grave`,
  GraverOwnedLower: ({ at, role, thanRole, of, witness: [graver, less] }) =>
    `${at} hands ${facts(graver)} to ${role} and ${facts(less)}, which is less urgent, to ${thanRole}, who ranks higher in ${of}`,
  LengthInvalid: ({ at, received }) => `${at} lasts ${received} minutes`,
  CutsDisagree: ({ at, with: other }) => `${at} does not lie above ${other}`,
  PromiseNotKept: (said) =>
    `${said.at} ${broken[said.by]} ${said.promise}${said.by === 'calendar' ? `, and is later for who comes at ${said.from}: ${whole(said.minutes ?? Number.POSITIVE_INFINITY)} instead of ${whole(said.thanMinutes)}` : ''}`,
  HoursShorter: ({ at, promise, minutes }) =>
    `${at} is closed ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} a week in which ${promise} has it open`,
  FloorBroken: ({ at, floor, got, witness }) => `${at} answers ${got}, below ${floor}, to ${facts(witness)}`,
  ExpectationUnmet: ({ at, expected, of }) => `${at} lacks “${expected}”, which ${of} asks for`,
  ProgrammeUndecided: ({ budget }) => `undecided: the answer needs more than ${budget} steps of looking`,
  RowNeverDecides: ({ at, row, coveredBy }) =>
    `row “${row}” of ${at} never decides anything: ${coveredBy.map((one) => `“${one}”`).join(', ')} always ${coveredBy.length === 1 ? 'decides' : 'decide'} before it`,
  WordsUnseen: ({ at, column, words, of }) =>
    `${at} cannot see ${words.join(', ')} of ${of} in column ${column}; no row asks for them`,
  AreaUnnamed: ({ at, area, of }) => `${at} has no name for “${area}” of ${of}, and no table asks for it`,
  OrderDiffers: ({ at, of }) => `${at} has another order than ${of}; it decides nothing`,
  OwnersDiffer: ({ at, with: other, priority }) => `${at} and ${other} name different owners of a ${priority}`,
  NeverUsed: ({ at, word }) => `${at}: nobody uses “${word}”`,
  SlowerWhenClosed: ({ at, than, from, minutes }) =>
    `${at} may be due later than ${than} around dated closures: ${whole(minutes)} from ${from}`,
  ClosedForWeeks: ({ at, from, to, days }) =>
    `${at} is closed for ${days} days on end, from ${from} to ${to}: nothing promised on it falls due meanwhile`,
  ResourcesUnsaid: ({ at, role, notIn }) => `${at} hands cases to ${role}, whom ${notIn} does not name`,
}
