import type { CustomersText } from '../text/customers.ts'

export const customersEn: CustomersText = {
  read: ({ file, read, known, repeated }) =>
    `${file}: ${read} ${read === 1 ? 'row' : 'rows'}, ${known} ${known === 1 ? 'customer' : 'customers'}${repeated === 0 ? '' : `, ${repeated} repeated`}.`,
  unknown: (count, first, file) =>
    `${count} ${count === 1 ? 'piece' : 'pieces'} of feedback from customers that ${file} does not have: ${first.join(', ')}${count > first.length ? ', …' : ''}.`,
  conflicting: (count) =>
    `${count} ${count === 1 ? 'row says' : 'rows say'} something else of a customer than an earlier one, which stands:`,
  conflict: (id, fields, place) => `${id} (${place}): ${fields.join(', ')}`,
  rejected: (count, file) => `${file}: ${count} ${count === 1 ? 'row was' : 'rows were'} rejected:`,
  unread: (columns) =>
    `Not understood in the file of customers: ${columns.map(({ column, count, first, others }) => `“${column}” ${count}× (${first.join(', ')}${others === true ? ', …' : ''})`).join('; ')}.`,
  others: (count) => `… and ${count} more.`,
}
