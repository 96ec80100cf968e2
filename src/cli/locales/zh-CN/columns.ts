import { type ColumnsText, columnsExamples } from '../text/columns.ts'

export const columnsZhCN: ColumnsText = {
  help: {
    columns: '列出文件的各列、它们被当作什么，并给出处理该文件的命令。',
    file: 'CSV、TSV、JSON 或 NDJSON 文件；“-”表示标准输入',
    options: {
      inputFormat: 'csv、tsv、json 或 ndjson（默认看文件名）',
      encoding: '文件编码（默认按文件开头判断）',
      delimiter: 'CSV 的分隔符（默认看第一行）',
      format: 'text（默认）或 json',
      locale: 'zh-CN 或 en（默认看 LANG）',
    },
    more: `
示例：
${columnsExamples}

每行依次为：列号（可写作 --map "score=#3"）、列名、被当作的字段、前几个取值。
退出码：0 完成；1 文件无法处理；2 命令行有误。`,
  },
  proposed: '可用以下命令处理（时区与等级请按实际填写）：',
}
