import { type InitText, initExamples } from '../text/init.ts'

export const initZhCN: InitText = {
  problems: {
    ConfigExists: ({ file }) => `${file} 已经存在。请用 --output 换个名字，或用 --force 替换。`,
    InitNeedsFile: () => '文件要看不止一遍，请给出文件名，不能用标准输入。',
  },
  help: {
    init: '看一看文件，问清文件里没说的事，写出本文件夹的配置。',
    file: 'CSV、TSV、JSON、NDJSON 文件或 Excel 工作簿',
    options: {
      yes: '不提问：不知道的留空并说明',
      output: '写到哪里（默认 voc-rules.config.json）',
      force: '替换已有的配置',
      timeZone: '未注明时区的日期属于哪个时区，如 Asia/Shanghai',
      sheet: '工作簿的哪个工作表（默认第一个）',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    more: `
示例：
${initExamples}

不在终端上时不提问。之后直接：voc-rules triage FILE，不必再加选项。
退出码：0 已写出；1 文件无法处理；2 有事须先说明；3 无法写入。`,
  },
  whichColumn: (field, columns) =>
    `哪一列是 ${field}？${columns.map((name, at) => `${at + 1} ${name}`).join(' · ')}（0：都不是）`,
  timeZone: '日期属于哪个时区？',
  dateOrder: '03/04/2026 是日在前（dmy）还是月在前（mdy）？',
  scale: (column, most) =>
    `“${column}”没有高于 ${most} 的打分。是星级（1-5）、十分制评分（1-10）还是推荐意愿打分（0-10）？`,
  receivedAt: '没有说明反馈时间的列。是何时收到的（带偏移的时刻）？',
  highTier: (column, values) => `“${column}”的哪些取值表示高价值客户？${values.join('、')}（以逗号分隔；留空：没有）`,
  currency: '终身价值是什么币种？',
  again: '不在可选之列。',
  written: (file, columns) => `已写出 ${file}，采用 ${columns} 列。`,
  open: (names) => `其中还须填写：${names.join('、')}。`,
  next: '接着：',
}
