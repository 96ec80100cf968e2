import { describe } from 'vitest'
import type { WorkingTimeStatement } from '../../../src/explain/sayable.ts'
import { calendarSpecimens } from '../../support/specimens/calendar-specimens.ts'
import { holdSentences, type Sentences } from '../../support/specimens/specimens.ts'

const sentences: Sentences<WorkingTimeStatement> = {
  CountedFrom: [
    [
      'counted from 2026-11-20 09:00 (Asia/Shanghai) on calendar “office”',
      '自 2026-11-20 09:00（Asia/Shanghai）起，按日历“office”计时',
    ],
  ],
  ClosedUntil: [['closed until 2026-11-20 09:00', '非营业时间，2026-11-20 09:00 起计']],
  Worked: [
    ['2026-11-20 09:00–12:00: 3 h', '2026-11-20 09:00–12:00，计 3 小时'],
    ['2026-11-20 09:00–24:00: 15 h', '2026-11-20 09:00–24:00，计 15 小时'],
    ['2026-11-20 09:00–2026-11-21 09:30: 24 h 30 min', '2026-11-20 09:00–2026-11-21 09:30，计 24 小时 30 分钟'],
    ['2026-11-20 09:00–12:00: 1 min 1.5 s', '2026-11-20 09:00–12:00，计 1 分钟 1.5 秒'],
    ['2026-11-20 09:00–09:00: 0 min', '2026-11-20 09:00–09:00，计 0 分钟'],
  ],
  Paused: [
    [
      '2026-11-20 09:00–12:00: paused, 1 h 30 min of working time left out',
      '2026-11-20 09:00–12:00 暂停，扣除工作时间 1 小时 30 分钟',
    ],
  ],
  DateIsSpecial: [
    ['2026-10-01 is a holiday (国庆节): nothing counts', '2026-10-01 放假（国庆节），不计时'],
    ['2026-10-01 is a holiday: nothing counts', '2026-10-01 放假，不计时'],
    ['2026-10-10 is closed by a dated rule', '2026-10-10 另有安排：不营业'],
    [
      '2026-10-10 has hours of its own: 09:00–12:00, 13:00–18:00',
      '2026-10-10 另有安排（调休等）：营业 09:00–12:00、13:00–18:00',
    ],
    ['2026-10-10 has a break: 12:00–13:00', '2026-10-10 中断：12:00–13:00'],
  ],
  WorkedBesides: [['and 3 h in further pieces', '其余时段共计 3 小时']],
  CountReached: [['4 h up to 2026-11-20 12:00', '至 2026-11-20 12:00 共 4 小时']],
  CountNotReached: [
    [
      'calendar “office” never gets that far, searched until 2036-11-21T00:00:00.000Z',
      '日历“office”到不了该时长，已查至 2036-11-21T00:00:00.000Z',
    ],
  ],
  ZoneUnknown: [['timeZone: no time zone is called "Mars"', 'timeZone：没有名为 "Mars" 的时区']],
  ZoneDataMissing: [
    [
      'timeZone: this platform has no time zone data (Intl), so "Asia/Shanghai" cannot be followed',
      'timeZone：运行环境没有时区数据（Intl），无法使用 "Asia/Shanghai"',
    ],
  ],
  NotATimeOfDay: [
    [
      'weekly.mon.0.0: expected a time of day such as 09:00, found "9"; 24:00 only closes',
      'weekly.mon.0.0：应为 09:00 这样的时刻，读到 "9"；24:00 只能作为结束',
    ],
  ],
  NotADate: [
    [
      'holidays.0: expected a date such as 2026-10-01, found "soon"',
      'holidays.0：应为 2026-10-01 这样的日期，读到 "soon"',
    ],
  ],
  DateOutsideYears: [
    [
      'overrides.2026-10-01: dated rules are kept from 1900 to 2200, found "1066-10-14"',
      'overrides.2026-10-01：日期规则只支持 1900 至 2200 年，读到 "1066-10-14"',
    ],
  ],
  DateRepeated: [['holidays.3: "2026-10-01" is listed more than once', 'holidays.3："2026-10-01" 重复列出']],
  HolidayAndWorkday: [
    [
      'workdays.3: "2026-10-01" is listed as a holiday and as a make-up working day',
      'workdays.3："2026-10-01" 既列为节假日，又列为调休上班日',
    ],
  ],
  EventTooLong: [
    [
      'VEVENT.0: "2026-10-01/2028-10-01" is longer than 60 days, which no holiday is',
      'VEVENT.0："2026-10-01/2028-10-01" 超过 60 天，不会是节假日',
    ],
  ],
  HoursEmpty: [
    [
      'overrides.2026-10-01: hours of no length, "09:00–09:00"; a whole day is 00:00–24:00',
      'overrides.2026-10-01：时段长度为零："09:00–09:00"；全天请写 00:00–24:00',
    ],
  ],
  BreakReversed: [
    [
      'breaks.2026-10-10: a break stays within its date, found "13:00–12:00"; write two breaks',
      'breaks.2026-10-10：中断不能跨日："13:00–12:00"；请写成两段',
    ],
  ],
  FieldUnknown: [
    ['zone: no such field: "zone"; there are id, timeZone', 'zone：没有字段 "zone"；可用字段：id、timeZone'],
  ],
  ExtensionNotLonger: [['an extension must add time, not 0 min', '延期必须增加时间，不能是 0 分钟']],
  ExtensionUnexplained: [['an extension needs a name and a reason', '延期须写明批准人与理由']],
  ExtensionNeverReached: [
    [
      'the calendar never gets that far, searched until 2036-11-21T00:00:00.000Z',
      '日历到不了该时长，已查至 2036-11-21T00:00:00.000Z',
    ],
  ],
}

describe('what is said: working time', () => {
  holdSentences<WorkingTimeStatement>(calendarSpecimens, sentences)
})
