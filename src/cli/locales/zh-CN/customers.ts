import type { CustomersText } from '../text/customers.ts'

export const customersZhCN: CustomersText = {
  read: ({ file, read, known, repeated }) =>
    `${file}：${read} 行，${known} 位客户${repeated === 0 ? '' : `，${repeated} 行重复`}。`,
  unknown: (count, first, file) =>
    `${count} 条反馈的客户不在 ${file} 中：${first.join('、')}${count > first.length ? ' 等' : ''}。`,
  conflicting: (count) => `${count} 行与同一客户较早的一行不一致，以较早的为准：`,
  conflict: (id, fields, place) => `${id}（${place}）：${fields.join('、')}`,
  rejected: (count, file) => `${file}：${count} 行无效：`,
  unread: (columns) =>
    `客户文件中未能识别：${columns.map(({ column, count, first, others }) => `“${column}”${count} 处（${first.join('、')}${others === true ? ' 等' : ''}）`).join('；')}。`,
  others: (count) => `……另有 ${count} 行。`,
}
