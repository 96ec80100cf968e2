export { easyShare, meanEase, type NetEase, type NetEasePolicy, netEase } from './ces.ts'
export { customerSatisfaction } from './csat.ts'
export { type MeanRating, type MeanRatingPolicy, meanRating } from './mean-rating.ts'
export { type InvalidRating, parseRating } from './parse-rating.ts'
export { isRatingScale, type Rating, type RatingScale, ratingBoundsOf } from './rating.ts'
export {
  parseRatingTally,
  type RatingTally,
  ratingTallyFromCounts,
  ratingTallyMonoid,
  ratingTallyOf,
} from './rating-tally.ts'
export { type CutOffScale, type TopBox, type TopBoxPolicy, topBox } from './top-box.ts'
