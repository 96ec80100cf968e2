import { deidentifyExamples } from '../examples/deidentify.ts'
import type { DeidentifyText } from '../text/deidentify.ts'

const grouped = (count: number): string => count.toLocaleString('en-US')

export const deidentifyZhCN: DeidentifyText = {
  help: {
    deidentify: '对客户原话脱敏：去掉能认出是谁的内容。',
    file: 'CSV、TSV、JSON 或 NDJSON，一行一条；“-”为标准输入',
    options: {
      columns: '要脱敏的文字列（默认：客户原话所在的列）',
      names: '登记姓名所在的列：在同一行的其他列中脱敏，本列不写出',
      keep: '另外写出的列，同样脱敏',
      known: '姓名文件（如员工名单），一行一个',
      also: '另外脱敏：order 订单、tracking 运单、employee 工号、room 房号、birthDate 出生日期、bareNetworkAddress 网络地址',
      map: '对照表写到哪里；只归你自己，不要求就不写',
      output: '结果写到哪里（默认标准输出）',
      format: 'csv 或 ndjson（默认与输入相同）',
      inputFormat: 'csv、tsv、json 或 ndjson（默认按文件名判断）',
      encoding: '文件的编码（默认按字节判断）',
      locale: 'zh-CN 或 en，代号也用此语言（默认按 LANG）',
    },
    more: `
示例：
${deidentifyExamples}

只写出指明的列。仍有泄露的行不写出，只报行号。
退出码：0 全部写出，1 有行未写出或文件无法使用，2 命令行有误，3 文件无法写入。`,
  },
  classes: {
    name: '姓名',
    mobile: '手机号',
    phone: '电话号码',
    email: '电子邮箱',
    idCard: '身份证件号',
    travelDocument: '旅行证件号',
    bankCard: '银行卡号',
    iban: '银行账号（IBAN）',
    plate: '车牌',
    wechat: '微信号',
    qq: 'QQ 号',
    account: '账号',
    networkAddress: '网络地址',
    address: '地址',
    order: '订单号',
    tracking: '运单号',
    employee: '工号',
    room: '房号',
    birthDate: '出生日期',
    bareNetworkAddress: '无提示词的网络地址',
  },
  masked: (read, masked, unchanged) =>
    `读取 ${grouped(read)} 行：脱敏 ${grouped(masked)} 行，无需脱敏 ${grouped(unchanged)} 行`,
  refused: (record, places) => `第 ${grouped(record)} 行未写出：仍有 ${grouped(places)} 处泄露`,
  moreRefused: (rows) => `……另有 ${grouped(rows)} 行。`,
  broken: (rows, records) => `${grouped(rows)} 行无法读取，前几行为：${records.map(grouped).join('、')}`,
  namesPartly: '没有登记的姓名和地址只能找到一部分：公开前请通读。',
  mapIsSecret: (file) => `${file} 可还原脱敏内容，请妥善保管。`,
}
