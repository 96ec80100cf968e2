import type { Hours } from '../../calendar/rules/business-calendar.ts'
import type { DatedRule } from '../../calendar/rules/dated-rule.ts'
import { isoOf } from '../../core/instant.ts'
import type { Messages } from '../../explain/say.ts'
import type { WorkingTimeStatement } from '../../explain/sayable.ts'
import { momentText, stretchText } from '../../explain/shown-time.ts'

const length = (milliseconds: number): string => {
  const seconds = milliseconds / 1000
  const parts = [
    [Math.floor(seconds / 3600), '小时'],
    [Math.floor(seconds / 60) % 60, '分钟'],
    [Number((seconds % 60).toFixed(3)), '秒'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return said.length === 0 ? '0 分钟' : said.join(' ')
}
const open = (hours: readonly Hours[]): string => hours.map((one) => one.join('–')).join('、')

const special = (rule: DatedRule): string => {
  switch (rule._tag) {
    case 'Holiday':
      return `${rule.date} 放假${rule.name === undefined ? '' : `（${rule.name}）`}，不计时`
    case 'Shift':
      return rule.hours.length === 0
        ? `${rule.date} 另有安排：不营业`
        : `${rule.date} 另有安排（调休等）：营业 ${open(rule.hours)}`
    case 'Break':
      return `${rule.date} 中断：${open(rule.hours)}`
  }
}

export const workingTime: Messages<WorkingTimeStatement> = {
  CountedFrom: ({ start, calendar, timeZone }) => `自 ${momentText(start)}（${timeZone}）起，按日历“${calendar}”计时`,
  ClosedUntil: ({ opens }) => `非营业时间，${momentText(opens)} 起计`,
  Worked: (said) => `${stretchText(said)}，计 ${length(said.counted)}`,
  Paused: (said) => `${stretchText(said)} 暂停，扣除工作时间 ${length(said.excluded)}`,
  DateIsSpecial: ({ rule }) => special(rule),
  WorkedBesides: ({ counted }) => `其余时段共计 ${length(counted)}`,
  CountReached: ({ counted, end }) => `至 ${momentText(end)} 共 ${length(counted)}`,
  CountNotReached: ({ calendar, searchedUntil }) => `日历“${calendar}”到不了该时长，已查至 ${searchedUntil}`,
  ZoneUnknown: ({ path, received }) => `${path.join('.')}：没有名为 ${received} 的时区`,
  ZoneDataMissing: ({ path, received }) => `${path.join('.')}：运行环境没有时区数据（Intl），无法使用 ${received}`,
  NotATimeOfDay: ({ path, received }) =>
    `${path.join('.')}：应为 09:00 这样的时刻，读到 ${received}；24:00 只能作为结束`,
  NotADate: ({ path, received }) => `${path.join('.')}：应为 2026-10-01 这样的日期，读到 ${received}`,
  DateOutsideYears: ({ path, received, from, to }) =>
    `${path.join('.')}：日期规则只支持 ${from} 至 ${to} 年，读到 ${received}`,
  HolidayAndWorkday: ({ path, received }) => `${path.join('.')}：${received} 既列为节假日，又列为调休上班日`,
  EventTooLong: ({ path, received, most }) => `${path.join('.')}：${received} 超过 ${most} 天，不会是节假日`,
  DateRepeated: ({ path, received }) => `${path.join('.')}：${received} 重复列出`,
  HoursEmpty: ({ path, received }) => `${path.join('.')}：时段长度为零：${received}；全天请写 00:00–24:00`,
  BreakReversed: ({ path, received }) => `${path.join('.')}：中断不能跨日：${received}；请写成两段`,
  FieldUnknown: ({ path, received, allowed }) =>
    `${path.join('.')}：没有字段 ${received}；可用字段：${allowed.join('、')}`,
  ExtensionNotLonger: ({ minutes }) => `延期必须增加时间，不能是 ${minutes} 分钟`,
  ExtensionUnexplained: () => '延期须写明批准人与理由',
  ExtensionNeverReached: ({ searchedUntil }) => `日历到不了该时长，已查至 ${isoOf(searchedUntil)}`,
}
