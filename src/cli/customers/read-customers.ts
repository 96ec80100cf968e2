import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { type NonEmpty, shown } from '../../core/parse-issue.ts'
import type { Customer } from '../../customer/customer.ts'
import { plain } from '../../ingest/cells/plain.ts'
import { customerIn } from '../../ingest/row/customer-in.ts'
import type { Addresses } from '../../ingest/row/row-read.ts'
import type { Row } from '../facts/row.ts'
import { rowsIn } from '../facts/rows.ts'
import type { Options } from '../kit/options.ts'
import type { Refusal, RowProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { customersMappingOf } from '../map/mapping.ts'
import { unreadable } from '../policy/whole-text.ts'
import { formatOf, openRecords } from '../read/open.ts'
import type { RecordFile } from '../read/record.ts'
import { tally } from '../triage/heard/tally.ts'
import type { Reject } from '../triage/reject.ts'
import { conflictsOf } from './conflicts.ts'
import { type Customers, customersOf, mostNamed } from './customers.ts'
import { filled } from './filled.ts'
import type { Conflict } from './report.ts'

type Asked = Pick<Options, 'customersWish' | 'highTier' | 'currency'> & {
  /** The tiers of a programme's own vocabulary. */
  readonly tiers?: readonly string[]
}

/** Reads a file of customers; of rows of the same customer the first stands, and the others fill in what it lacks. */
export const readCustomers = async (
  file: string,
  asked: Asked,
  world: World,
): Promise<Either<NonEmpty<Refusal>, Customers>> => {
  const opened = await world.open(file)
  if (isLeft(opened)) return left([opened.left])
  try {
    const records = await openRecords(formatOf(file), { file, stream: opened.right })
    return isLeft(records) ? left([records.left]) : await gathered(file, asked, records.right)
  } catch (error) {
    return left([unreadable(file, error)])
  }
}

const gathered = async (
  file: string,
  { customersWish, highTier, currency, tiers }: Asked,
  { columns, decoder, records }: RecordFile,
): Promise<Either<NonEmpty<Refusal>, Customers>> => {
  const mapping = customersMappingOf(customersWish, columns)
  if (isLeft(mapping)) return mapping
  const rowOf = rowsIn(mapping.right, decoder)
  const customerOf = customerIn({
    ...(mapping.right.tierAt === undefined ? {} : { highTier }),
    ...(tiers === undefined ? {} : { tiers }),
    ...(currency === undefined ? {} : { currency }),
  })
  const unread = tally()
  const byId = new Map<string, Customer>()
  const addressesOf = new Map<string, Addresses>()
  const [conflicts, rejects]: [Conflict[], Reject[]] = [[], []]
  const unseen = new Set(highTier)
  const counts = { read: 0, repeated: 0, conflicting: 0, rejected: 0, undecodable: 0 }
  const reject = (one: Reject): void => {
    counts.rejected += 1
    if (one.problems[0]._tag === 'BytesUndecodable') counts.undecodable += 1
    if (rejects.length < mostNamed) rejects.push(one)
  }
  for await (const batch of records)
    for (const record of batch) {
      if (record._tag === 'Heading') continue
      counts.read += 1
      const { at } = record
      if (record._tag === 'Broken') {
        reject({ at, problems: [record.problem] })
        continue
      }
      const row = rowOf(record)
      if ((row.notes ?? []).length > 0) counts.undecodable += 1
      const { customer, addresses } = customerOf(row.valueIn, row.nameOf, unread.add)
      if (customer === undefined) {
        reject({ at, problems: [record.short ?? idless(row)] })
        continue
      }
      if (addresses !== undefined) addressesOf.set(customer.id, { ...addresses, ...addressesOf.get(customer.id) })
      const { tier } = row
      if (unseen.size > 0) for (const one of unseen) if (plain(one) === plain(String(tier))) unseen.delete(one)
      const before = byId.get(customer.id)
      byId.set(customer.id, before === undefined ? customer : filled(before, customer))
      if (before === undefined) continue
      counts.repeated += 1
      const fields = conflictsOf(before, customer)
      if (fields.length > 0) counts.conflicting += 1
      if (fields.length > 0 && conflicts.length < mostNamed) conflicts.push({ id: customer.id, fields, at })
    }
  const { read, repeated, conflicting, rejected, undecodable } = counts
  if (read === 0) return left([{ _tag: 'NoRows', file }])
  if (undecodable > read * 0.05)
    return left([{ _tag: 'TooManyUndecodable', file, encoding: decoder.encoding, rows: undecodable, of: read }])
  return right(
    customersOf(byId, addressesOf, {
      file,
      mapping: mapping.right,
      read,
      repeated,
      conflicting: { count: conflicting, first: conflicts },
      rejected: { count: rejected, first: rejects },
      unread: unread.found(),
      unseenTiers: [...unseen],
    }),
  )
}

/** A row of nobody, or of somebody whose id is no text. */
const idless = ({ valueIn, nameOf }: Row): RowProblem => {
  const [name, found] = [nameOf('customer'), valueIn('customer')]
  return { _tag: 'CellUnfit', column: name, issue: { _tag: 'NotText', path: [name], received: shown(found ?? '') } }
}
