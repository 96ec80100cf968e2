import { type ValidateText, validateExamples } from '../text/validate.ts'

export const validateZhCN: ValidateText = {
  help: {
    validate: '判定改善之后某主题的抱怨是否显著下降，还是纯属偶然。',
    file: '改善前的反馈，每条记录一条：CSV、JSON 或 NDJSON；用 --split 时为全部反馈',
    after: '改善后的反馈；用 --split 时省略',
    options: {
      topic: '本次验证所声明的主题，可重复',
      split: '同一文件中改善前后的分界',
      topics: '按哪套主题词（默认 retail，另有 travel、saas，或 JSON 文件）',
      control: '未采取措施的对照组：列名=取值；其降幅将被扣除',
      asked: '改善前后各发放多少份',
      exception: '季节不同仍要比较的理由',
      comment: '正文列',
      customer: '客户列',
      at: '日期列',
      timeZone: '未注明偏移的日期按哪个时区读取（默认 UTC）',
      inputFormat: 'csv、json 或 ndjson（默认看文件名）',
      encoding: '文件编码（默认由内容判断）',
      format: 'table（默认）、csv 或 json',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    more: `
示例：
${validateExamples}

按客户计数，不按提及次数。所声明的主题一并判定：二十次验证中误判下降至多一次。
结论：dropped 显著下降，rose 显著上升，tooFew 样本不足（即使无人提及也不足以判定），notShown 未见下降。
退出码：0 已作答；1 两份文件无法比较；2 命令行有误。`,
  },
  validated: (topics, taxonomy) => `按 ${taxonomy} 验证 ${topics} 个主题`,
  before: '改善前',
  after: '改善后',
  noDates: (file) => `${file} 各行均未写明日期，请用 --at 指明日期列`,
}
