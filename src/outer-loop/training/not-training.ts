/**
 * Why a case is no training material (未入选原因): all of it.
 *
 * @example
 * const choose = trainingCase({ urgent: ['P0', 'P1'], deidentify: deidentify(standardDeidentification) })
 * choose({ state: initialCase, events: [], violations: [], contactInTime: true, names: [] })
 * // => left({ _tag: 'NotTraining', reasons: ['stillOpen'] })
 * notTrainingReasons.includes('compensated') // => true
 */
export const notTrainingReasons = [
  'stillOpen',
  'nothingToLearn',
  'notADetractor',
  'notAskedAgain',
  'notWonBack',
  'notContacted',
  'late',
  'ruleBroken',
  'compensated',
  'openerQuotesNothing',
  'erased',
] as const
/** Why a case teaches nothing (不宜作培训的原因). */
export type NotTrainingReason = (typeof notTrainingReasons)[number]
