import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import { orderIn, ordersIn } from '../../facts/order-in.ts'
import { zoneInHeading } from '../../facts/zone-in-heading.ts'
import type { Options } from '../../kit/options.ts'
import type { TriageProblem } from '../../kit/refuse.ts'
import type { World } from '../../kit/world.ts'
import { type Mapping, mappingOf } from '../../map/mapping.ts'
import { wishOf } from '../../map/wish-of.ts'
import { lookedAhead } from '../../read/ahead.ts'
import { counted } from '../../read/bytes/counted.ts'
import { formatOf, openRecords } from '../../read/open.ts'
import type { FileRecord, RecordFile } from '../../read/record.ts'
import { contentsOf } from '../../seen/contents.ts'
import type { Source } from './hearing.ts'

export interface OpenFile {
  readonly file: string
  readonly records: RecordFile
  /** The first of them, which tell what nobody has said. */
  readonly first: readonly FileRecord[]
}

type Opening = Pick<Options, 'inputFormat' | 'encoding' | 'delimiter' | 'sheet'>

/** Opens files, or says of each why that cannot be. */
export const openFiles = async (
  files: readonly string[],
  { inputFormat, encoding, delimiter, sheet }: Opening,
  world: World,
  advance: (bytes: number) => void,
): Promise<Either<NonEmpty<TriageProblem>, readonly OpenFile[]>> => {
  const open: OpenFile[] = []
  const problems: TriageProblem[] = []
  for (const file of files) {
    const stream = await world.open(file)
    const records = isLeft(stream)
      ? stream
      : await openRecords(inputFormat ?? formatOf(file), {
          file,
          stream: counted(stream.right, advance),
          ...(encoding === undefined ? {} : { encoding }),
          ...(delimiter === undefined ? {} : { delimiter }),
          ...(sheet === undefined ? {} : { sheet }),
        })
    if (isLeft(records)) problems.push(records.left)
    else open.push({ file, ...(await lookedAhead(records.right)) })
  }
  const [first, ...rest] = problems
  return first === undefined ? right(open) : left([first, ...rest])
}

/** Which column of each file is what; what is wrong with one of several is said of it by name. */
export const mappingsOf = (
  files: readonly OpenFile[],
  wish: Options['wish'],
  order: Options['dateOrder'],
): Either<NonEmpty<TriageProblem>, readonly Mapping[]> => {
  const mappings: Mapping[] = []
  const problems: TriageProblem[] = []
  files.forEach(({ file, first, records: { columns, labels, decoder } }, place) => {
    const others = files.flatMap((other, at) => (at === place ? [] : [other.records.columns]))
    const found = mappingOf(wishOf(wish, columns, others), columns, labels, contentsOf(first, columns, decoder))
    if (isLeft(found))
      for (const problem of found.left)
        problems.push(files.length === 1 ? problem : { _tag: 'FileRefused', file, problem })
    else mappings.push(found.right)
    const { dmy, mdy } = isLeft(found) || order !== undefined ? {} : ordersIn(first, found.right, decoder)
    if (dmy !== undefined && mdy !== undefined) problems.push({ _tag: 'DateOrdersMixed', file, dmy, mdy })
  })
  const [first, ...rest] = problems
  return first === undefined ? right(mappings) : left([first, ...rest])
}

/** A file ready to be read, once its first records have told what nobody has said. */
export const sourceOf = (
  { file, first, records }: OpenFile,
  mapping: Mapping,
  options: Options & { readonly tiers?: readonly string[] },
  among: number | undefined,
): Source => {
  const order = options.dateOrder ?? orderIn(first, mapping, records.decoder)
  const zone = zoneInHeading(mapping, records.zones) ?? options.timeZone
  const { question, channel, currency, receivedAt, asOf, since, tiers } = options
  return {
    file,
    records,
    ...(among === undefined ? {} : { among }),
    settings: {
      mapping,
      asOf,
      ...(tiers === undefined ? {} : { tiers }),
      ...(question === undefined ? {} : { question }),
      // a scale is that of the stars where there is no other answer
      ...(question === undefined || mapping.at.score !== undefined ? {} : { stars: question.scale }),
      ...(zone === undefined ? {} : { zone }),
      ...(order === undefined ? {} : { order }),
      ...(channel === undefined ? {} : { channel }),
      ...(currency === undefined ? {} : { currency }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      ...(since === undefined ? {} : { since }),
      ...(options.customers === undefined && mapping.tierAt !== undefined ? { highTier: options.highTier } : {}),
    },
  }
}
