/** A time of day in a text, and what stands around it. */
export interface WrittenClock {
  readonly before: string
  readonly after: string
  /** Milliseconds since midnight; absent where no clock shows that. */
  readonly time?: number
}

const half = '(?:([ap])\\.?m\\.?)'
const chineseHalf = '(上午|早上|早晨|清晨|凌晨|中午|下午|午后|傍晚|晚上|夜里|夜间|am|pm)'
const rest = '(?:[.,](\\d{1,9}))?'
const colons = new RegExp(`${chineseHalf}? ?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})${rest})?(?: ?${half})?`, 'u')
const chinese = new RegExp(
  `${chineseHalf}? ?(\\d{1,2}) ?[点點时時](?: ?(\\d{1,2}) ?分?(?: ?(\\d{1,2}) ?秒)?|整|半)?`,
  'u',
)
const hourOnly = new RegExp(`(?:^| )(\\d{1,2}) ?${half}`, 'u')
const dotted = /(?:^| )(\d{1,2})\.(\d\d)(?:\.(\d\d))?$/u

/**
 * The first time of day in a text of small letters: 10:00, 3:30 pm, 下午3:30, 15时30分, 3 pm; nothing where there is none. Twelve
 * hours with their half are told apart from twenty-four, 24:00 is the end of the day; what stands for two times, such as 晚上12:30, is none.
 */
export const clockIn = (text: string): WrittenClock | undefined => {
  const byColons = colons.exec(text)
  if (byColons !== null) {
    const [, said, hour, minute, second, part, latin] = byColons
    if ((minute ?? '').length < 2) return around(text, byColons, undefined)
    return around(text, byColons, timeOf([hour, minute, second, part], latin === undefined ? said : `${latin}m`))
  }
  const inChinese = chinese.exec(text)
  if (inChinese !== null) {
    const [whole, said, hour, minute, second] = inChinese
    return around(text, inChinese, timeOf([hour, whole.endsWith('半') ? '30' : minute, second], said))
  }
  const hours = hourOnly.exec(text)
  if (hours !== null) return around(text, hours, timeOf([hours[1]], `${hours[2]}m`))
  const dots = dotted.exec(text)
  return dots === null ? undefined : around(text, dots, timeOf([dots[1], dots[2], dots[3]], undefined))
}

const around = (text: string, { 0: whole, index }: RegExpExecArray, time: number | undefined): WrittenClock => ({
  before: text.slice(0, index),
  after: text.slice(index + whole.length),
  ...(time === undefined ? {} : { time }),
})

const timeOf = (
  [hourText = '', minute = '0', second = '0', part = '']: readonly (string | undefined)[],
  said: string | undefined,
): number | undefined => {
  const hour = hourOf(Number(hourText), said)
  const isEnd = hour === 24 && said === undefined && Number(minute) + Number(second) + Number(part) === 0
  if (hour === undefined || (hour > 23 && !isEnd) || Number(minute) > 59 || Number(second) > 59) return undefined
  return ((hour * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(part.slice(0, 3).padEnd(3, '0'))
}

const evening = ['傍晚', '晚上', '夜里', '夜间']
const noon = '中午'
const morning = ['am', '上午', '早上', '早晨', '清晨', '凌晨']

/** The hour of the day; 13 pm is 13, and of nights nobody knows at twelve whose they are. */
const hourOf = (hour: number, half: string | undefined): number | undefined => {
  if (half === undefined) return hour
  if (hour > 12) return morning.includes(half) ? undefined : hour
  if (morning.includes(half)) return hour % 12
  if (half === noon) return hour >= 10 ? hour : hour <= 2 ? (hour % 12) + 12 : undefined
  if (evening.includes(half) && hour % 12 === 0) return undefined
  return (hour % 12) + 12
}
