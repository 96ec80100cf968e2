import { hours } from '../../../src/core/duration.ts'
import type { SilenceStatement } from '../../../src/explain/statements/silence-statement.ts'
import { instantOf, type Specimens } from './specimens.ts'

const since = instantOf('2026-11-20T10:00:00Z')
const until = instantOf('2026-12-20T10:00:00Z')
const habit = { asked: 5, begun: 4, finished: 1, followedUp: 0, askedSinceAnswer: 2 }
const budget = 0.05

export const silenceSpecimens: Specimens<SilenceStatement> = {
  SignalStands: [
    { _tag: 'SignalStands', signal: 'LoginFrequency', level: 'alert', decidedBy: 'budget', together: 0.0123 },
    { _tag: 'SignalStands', signal: 'Repurchase', level: 'watch', decidedBy: 'article', together: 0.2 },
    { _tag: 'SignalStands', signal: 'TeamUse', level: 'critical', decidedBy: 'budget', together: 1e-7 },
  ],
  SignalAmongMany: [{ _tag: 'SignalAmongMany', signal: 'FeatureDepth', alone: 0.03, together: 0.09, budget }],
  SignalWithinChance: [{ _tag: 'SignalWithinChance', signal: 'SupportSilence', together: 0.4 }],
  SignalNotKnown: [
    {
      _tag: 'SignalNotKnown',
      signal: 'LoginFrequency',
      have: { events: 2, exposure: 6.25 },
      need: { events: 5, exposure: 28 },
    },
  ],
  SignsStand: [{ _tag: 'SignsStand', level: 'alert', signals: ['LoginFrequency', 'Repurchase'] }],
  NoSignStands: [
    { _tag: 'NoSignStands', level: 'ok' },
    { _tag: 'NoSignStands', level: 'insufficient' },
  ],
  LevelWithoutCare: [{ _tag: 'LevelWithoutCare', level: 'watch' }],
  CareRests: [{ _tag: 'CareRests', since, until }],
  NoChannelOpen: [{ _tag: 'NoChannelOpen' }],
  LeavingSilently: [{ _tag: 'LeavingSilently', level: 'critical', until }],
  CaseStillOpen: [
    { _tag: 'CaseStillOpen', cases: ['k1', 'k2'] },
    { _tag: 'CaseStillOpen', cases: ['k1'] },
  ],
  ContactedTooOften: [
    { _tag: 'ContactedTooOften', kinds: ['survey'], most: 2, within: hours(168), counted: 3, until },
    { _tag: 'ContactedTooOften', most: 1, within: hours(24), counted: 1 },
  ],
  SurveyedLately: [
    { _tag: 'SurveyedLately', last: since, answered: true, until },
    { _tag: 'SurveyedLately', last: since, answered: false, until },
  ],
  ConsentNotGiven: [{ _tag: 'ConsentNotGiven' }],
  ConsentRefused: [{ _tag: 'ConsentRefused' }],
  Unsubscribed: [{ _tag: 'Unsubscribed', kinds: ['survey', 'news'], until }, { _tag: 'Unsubscribed' }],
  TestRow: [{ _tag: 'TestRow' }],
  UnweightedFigure: [
    { _tag: 'UnweightedFigure', answers: 120, silent: 880, customers: 1000 },
    { _tag: 'UnweightedFigure', answers: 1, silent: 1, customers: 2 },
  ],
  StrataMerged: [{ _tag: 'StrataMerged', names: ['east', 'west'], into: 'coast' }],
  VoicesUneven: [{ _tag: 'VoicesUneven', answers: 120, designEffect: 2.413, effectiveAnswers: 49.7 }],
  StratumThin: [{ _tag: 'StratumThin', name: 'east', answers: 3, least: 30 }],
  LikelyCause: [
    { _tag: 'LikelyCause', cause: 'effort', nudge: 'oneTap', habit },
    { _tag: 'LikelyCause', cause: 'futility', nudge: 'actionReport', habit },
    { _tag: 'LikelyCause', cause: 'indifference', nudge: 'askLess', habit },
  ],
  CauseUnknown: [{ _tag: 'CauseUnknown', habit }],
}
