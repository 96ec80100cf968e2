import { offsetsOf } from '../../calendar/zone/offset.ts'
import { minutesNamed } from '../../calendar/zone/wall.ts'
import { must, type Shape } from './shape.ts'

const numbers =
  (holds: (value: number) => boolean, expected: string): Shape =>
  (value, at) =>
    must(typeof value === 'number' && holds(value), expected, value, at)

export const number: Shape = numbers(Number.isFinite, 'a finite number')
/** A number that is not below zero. */
export const amount: Shape = numbers((value) => Number.isFinite(value) && value >= 0, 'a number from 0 on')
/** A part of a whole. */
export const share: Shape = numbers((value) => value >= 0 && value <= 1, 'a number from 0 to 1')
export const length: Shape = numbers((value) => Number.isFinite(value) && value > 0, 'a number above 0')
export const whole: Shape = numbers(Number.isSafeInteger, 'a whole number')
/** How many there are. */
export const count: Shape = numbers((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number from 0 on')
export const natural: Shape = numbers((value) => Number.isSafeInteger(value) && value > 0, 'a whole number from 1 on')

const lastMinute = 1439
/** An hour of the day on the clock on the wall: `09:00`. */
export const timeOfDay: Shape = (value, at) => {
  const minutes = typeof value === 'string' ? minutesNamed(value) : undefined
  return must(minutes !== undefined && minutes <= lastMinute, 'a time of day from 00:00 to 23:59', value, at)
}
/** A zone of which the platform knows when its clocks change. */
export const zone: Shape = (value, at) =>
  must(typeof value === 'string' && offsetsOf(value) !== undefined, 'a time zone', value, at)
