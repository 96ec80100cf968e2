import { chanceText, intervalText, percentText, ratioText, timesText } from '../../../explain/figures.ts'
import type { Messages } from '../../../explain/say.ts'
import type { ProofStatement } from '../../../explain/statements/proof-statement.ts'
import type { FoundAt } from '../../../outer-loop/association/association.ts'
import type { MeasurementName } from '../../../outer-loop/validation/measurement.ts'
import type { Verdict } from '../../../outer-loop/validation/verdict.ts'

const placeOf = ({ factor, level }: FoundAt): string => factor.map((name, i) => `${name} ${level[i]}`).join(' with ')
const times = (lift: number | undefined): string =>
  lift === undefined ? ', elsewhere nobody' : `, ${timesText(lift)} times as often as elsewhere`
const windows: { readonly [N in MeasurementName]: string } = {
  before: 'before',
  after: 'after',
  controlBefore: 'before, of the control',
  controlAfter: 'after, of the control',
}
const verdictWords: { readonly [V in Verdict]: string } = {
  dropped: 'dropped',
  rose: 'rose',
  tooFew: 'too few answers: even nobody naming it would not have been a drop',
  notShown: 'no drop is shown',
  notYet: 'not decided yet',
}

export const proof: Messages<ProofStatement> = {
  LevelFinding: ({ at, rest, lift, p, adjusted, explainedBy, ...place }) =>
    `goes together with ${placeOf(place)}: ${at.count} of ${at.total} (${ratioText(at)} %, ${intervalText(at)} %), elsewhere ${rest.count} of ${rest.total} (${ratioText(rest)} %)${times(lift)}; p ${chanceText(p)}, for all that was looked at ${chanceText(adjusted)}${explainedBy === undefined ? '' : `; explained by ${placeOf(explainedBy)}`}`,
  RateFinding: ({ at, rest, lift, p, adjusted, ...place }) =>
    `goes together with ${placeOf(place)}: ${at.count} in ${at.exposure}, elsewhere ${rest.count} in ${rest.exposure}${times(lift)}; p ${chanceText(p)}, for all that was looked at ${chanceText(adjusted)}`,
  TrendFinding: ({ factor, direction, above, named, known, p, adjusted }) =>
    `goes together with ${direction} ${factor.join(' with ')}: ${named} of ${known}, each above another in ${percentText(above)} % of pairs; p ${chanceText(p)}, for all that was looked at ${chanceText(adjusted)}`,
  NothingFound: ({ family, count, total }) =>
    `nothing goes together with it: ${family} tested together, ${count} of ${total} name it`,
  LevelsOutOfReach: ({ factor, tooFew, tested }) =>
    `${factor.join(' with ')}: ${tooFew} of ${tested} levels could not have been found whatever had happened`,
  LevelsLeftOut: ({ factor, base, leftOut, levels, minimumRows }) =>
    `${factor.join(' with ')}: ${leftOut} of ${levels} levels were not looked at, ${base === 'exposure' ? 'with no exposure known' : `with fewer than ${minimumRows} rows, or all of them`}`,
  FactorNotKnown: ({ factor, unknown, total }) => `${factor.join(' with ')}: not known of ${unknown} of ${total} rows`,
  FactorUnknown: ({ factor }) => `no row has a value of “${factor}”`,
  FactorRepeated: ({ factor }) => `“${factor}” is named twice`,
  NoFactors: () => 'no factor was named to look at',
  TopicVerdict: ({ topic, verdict, before, after, drop, pDrop, allowed, test, moreThanControl }) =>
    `${topic}: ${verdictWords[verdict]}; ${before.count} of ${before.total} (${ratioText(before)} %) before, ${after.count} of ${after.total} (${ratioText(after)} %) after, a drop of ${percentText(drop.lower)} to ${percentText(drop.upper)} points${moreThanControl === undefined ? '' : `, ${percentText(moreThanControl)} more than the control`}; p ${chanceText(pDrop)}, at most ${chanceText(allowed)}${test === 'fisherExact' ? ' (exact)' : ''}`,
  SelectedInItsBaseline: () =>
    'the topics were chosen in the very window they are compared with: some of the drop would have come by itself',
  ResponseRateChanged: ({ before, after, p }) =>
    `others answer now: ${percentText(before)} % of those asked before, ${percentText(after)} % after (p ${chanceText(p)})`,
  ResponseRateUnknown: () => 'how many were asked is not known, so that nobody can say whether others answer now',
  OtherSeason: ({ exception }) =>
    `the windows are of different seasons${exception === undefined ? '' : `, on purpose: ${exception}`}`,
  StillRunning: ({ information }) => `answers still come in: ${percentText(information)} % of what is planned is known`,
  NoTopicDeclared: () => 'no topic was declared to validate',
  TopicRepeated: ({ topic }) => `topic “${topic}” is declared twice`,
  TopicNotCounted: ({ topic, where }) => `topic “${topic}” was not counted ${windows[where]}`,
  CountOffBase: ({ topic, where, count, answers }) =>
    `topic “${topic}”, ${windows[where]}: ${count} is no whole number from 0 to the ${answers} who answered`,
  AnswersUnfit: ({ where, answers }) => `${answers} is no number of answers ${windows[where]}`,
  NobodyAnswered: ({ where }) => `nobody answered ${windows[where]}: that is no share`,
  MeasurementEmpty: ({ where }) => `the window ${windows[where]} ends when it begins, or earlier`,
  MeasurementsOverlap: ({ control }) =>
    `the window after begins before the one before has ended${control ? ', of the control' : ''}`,
  VersionsDiffer: ({ versions }) =>
    `counted by different versions of the taxonomy: ${versions.join(', ')}; tag the words again by one`,
  SeasonDiffers: () =>
    'the windows are of different seasons: compare with the same weeks of last year, with whole years, or name an exception',
  LookOffPlan: ({ answers, planned }) =>
    `a look at ${answers} of ${planned} answers does not follow its plan: looks come one after another, up to the plan`,
  LookWithControl: () => 'a control is judged once, at the end',
  NoDropHoped: () => 'the share hoped for is not below the share before',
  TooFewBefore: ({ before }) =>
    `no number of answers after is enough: ${before.count} of ${before.total} before are known too badly`,
  NotAPeriod: ({ received }) => `expected a period such as 2026-07, 2026-Q3, 2026-W27 or 2026, found ${received}`,
}
