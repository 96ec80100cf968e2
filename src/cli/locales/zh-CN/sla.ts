import { slaExamples } from '../examples/sla.ts'
import type { SlaText } from '../text/sla.ts'

const calendars = `日历是 JSON 文件：id、timeZone、每周时段 weekly、节假日 holidays、当日安排 overrides（调休）、中断 breaks；
内置日历 elapsed 按自然时间计。时刻应注明偏移，未注明的按日历自身 timeZone 的钟面读取；elapsed 没有时区，必须注明偏移。`
const lengths = `时长均为工作时间：d 是 24 小时工作时间，不是一个工作日。“起/”没有终点，表示暂停至另行通知；暂停可重叠，次序不限。
落在下班时刻的答案停在原处（earliest），或顺延到再计入时间之前的最后一刻，即下一次开始营业（rolled）。`
const codes = '退出码：0 已作答（包括“永远到不了”）；1 日历无法使用；2 命令行有误。'

export const slaZhCN: SlaText = {
  problems: {
    CalendarFileMissing: ({ file }) => `${file}：没有这个文件；内置日历只有“elapsed”。`,
    CalendarNameTaken: ({ file, name }) => `${file}：id：“${name}”是内置日历的名称，请另起一个。`,
    MoreIssues: ({ file, count }) => `${file}：……另有 ${count} 处。`,
    OffsetMissing: ({ option, received }) =>
      `${option}：“${received}”未注明偏移，而“elapsed”没有时区可依。请加上 +08:00 之类的偏移。`,
    StretchReversed: ({ option, received }) => `${option}：“${received}”的终点早于起点。`,
  },
  help: {
    sla: '按日历计工作时间：何时截止、用了多少时间、为什么。',
    commands: {
      due: '给出时限的截止时刻，以及从何时起临近超时。',
      between: '给出两个时刻之间的工作时间。',
      explain: '给出截止时刻，并逐段说明计入与扣除的时间。',
    },
    options: {
      calendar: 'JSON 日历，“-”表示标准输入；或 elapsed（24×7）',
      start: '何时开始计时，如 2026-10-08T09:00:00+08:00',
      within: '约定的工作时间，如 4h、30m、1d2h',
      from: '时段起点',
      to: '时段终点',
      pause: '何时暂停计时，可重复',
      closing: 'earliest（默认）或 rolled',
      atRisk: '用去多大比例即临近超时（默认 0.75）',
      json: '输出 JSON',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    more: {
      due: `
示例：
${slaExamples.due}

${calendars}
${lengths}
${codes}`,
      between: `
示例：
${slaExamples.between}

${calendars}
“起/”没有终点，表示暂停至另行通知；暂停可重叠，次序不限。
${codes}`,
      explain: `
示例：
${slaExamples.explain}

${calendars}
${lengths}
${codes}`,
    },
  },
  due: (told, { id, timeZone }) =>
    told._tag === 'At'
      ? `截止：${told.date} ${told.time}（${timeZone}），${told.at}`
      : `截止：按日历“${id}”永远到不了，已查至 ${told.searchedUntil}`,
  atRisk: (told, share) =>
    told._tag === 'At'
      ? `临近超时（${share}）：${told.date} ${told.time} 起，${told.at}`
      : `临近超时（${share}）：永远到不了，已查至 ${told.searchedUntil}`,
  rolled: '恰为下班时刻，顺延到下一次开始营业',
  workingTime: (calendar, timeZone) => `时限按日历“${calendar}”（${timeZone}）计，剩余与超时均为工作时间。`,
}
