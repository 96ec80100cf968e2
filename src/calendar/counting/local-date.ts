import type { Instant } from '../../core/instant.ts'
import { dayOf, wallOf } from '../zone/wall.ts'
import type { LocalTime } from './local-time.ts'

/** The local date of an instant. A date begins when its midnight is first shown, and does not begin again. */
export const dateAt = ({ wallAt, instantAt }: Pick<LocalTime, 'wallAt' | 'instantAt'>, at: Instant): number => {
  const day = dayOf(wallAt(at))
  return at >= instantAt(wallOf(day + 1)) ? day + 1 : day
}
