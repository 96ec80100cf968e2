/**
 * Why a case is no training material (未入选原因): all of it.
 *
 * @example
 * notTrainingReasons.includes('compensated') // => true
 * notTrainingReasons.length // => 11
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
