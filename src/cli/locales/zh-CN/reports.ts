import { projectsExamples, reportsExamples } from '../examples/reports.ts'
import type { ReportsText } from '../text/reports.ts'

export const reportsZhCN: ReportsText = {
  problems: {
    NoPages: ({ audience }) => `没有可为 ${audience} 制作的页面：负责人来自 --projects，门店来自地点列。`,
    PageForMany: ({ file, pages }) => `${file} 是一个文件，页面有 ${pages} 个：请指明文件夹。`,
  },
  help: {
    report: '为每类读者制作报告，每页一个文件，不含脚本。',
    files: '反馈，一条记录一条反馈，CSV、JSON 或 NDJSON；“-”为标准输入',
    options: {
      sample: '使用随包提供的一家公司的一年数据',
      audience: 'lead 负责人、owner 专题负责人、front-line 一线、customers 客户，以逗号分隔（默认全部）',
      period: '统计周期，如 2026-Q3、2026-09 或 2026（默认最近一个已结束的季度）',
      ledger: '个案事件，NDJSON：用于承诺联系达成率与培训案例',
      projects: '改善项目事件，NDJSON',
      activity: '购买或其他活动，一条记录一次：用于沉默的大多数',
      asked: '问了多少人，以及上期问了多少人',
      company: '页首的公司名称',
      output: '存放页面的文件夹，只有一页时可为 .html 文件（默认 report）',
      topics: 'retail、travel、saas，或 JSON 文件中的主题分类（默认 retail）',
      id: '反馈编号所在的列，与个案中的一致',
      consent: '是否同意引用原话的列；没有则一句也不引用',
      name: '客户姓名所在的列，引用原话时隐去',
      by: '在这些列里寻找与项目主题相关的因素，逗号分隔',
      effort: '客户费力度的列：1 至 7，越大越省力',
      comment: '客户原话所在的列，列名看不出时指明',
      customer: '客户所在的列；没有则每条反馈算一位客户',
      at: '日期所在的列',
      score: '评分所在的列',
      place: '门店所在的列',
      timeZone: '日界与无时区日期所用的时区（默认 UTC）',
      asOf: '不早于此刻的反馈不计（默认现在）',
      inputFormat: 'csv、tsv、json 或 ndjson（默认按文件名判断）',
      encoding: '文件的编码（默认按字节判断）',
      locale: 'zh-CN 或 en（默认按 LANG）',
    },
    more: `
示例：
${reportsExamples}

每个数字都附样本量与置信区间，只有检验显示变化才标箭头。只有得到验证的效果才告诉客户，对客户不提任何人的姓名。
退出码：0 已写出，1 文件无法使用，2 命令行有误，3 页面无法写出。`,
    projects: '说明改善项目的进展：谁在做什么、哪些逾期、哪些有效。',
    json: '以 JSON 输出全部内容',
    moreProjects: `
示例：
${projectsExamples}

退出码：0 已回答，1 文件或其中某些行无法使用，2 命令行有误。`,
  },
  undated: (rows) => `${rows} 条记录的日期无法读取：不计入报告`,
  action: ({ what, who, due, measure, standing }) => `${what}：${who}，截止 ${due}，衡量标准 ${measure}；${standing}`,
}
