import type { Opened } from './order.ts'
import { pack, unpack } from './pack.ts'

/** Which ids do not say alone whose feedback it is. */
interface NotAlone {
  /** Whether several files give it. */
  readonly inFiles: (id: string) => boolean
  /** Whether several customers have it. */
  readonly ofCustomers: (id: string) => boolean
}

/**
 * Cases as they are handed on: where an id does not say alone whose feedback it is, the file or the customer stands
 * before it, so that neither an id nor the ticket made of it ever stands for two (编号不相混).
 */
export function* namedApart(cases: Iterable<Opened>, { inFiles, ofCustomers }: NotAlone): Generator<Opened> {
  for (const opened of cases) {
    const { id, customerId } = unpack(opened.packed[0] as string).feedback
    const before = [
      ...(inFiles(id) ? [opened.places[0]?.file ?? ''] : []),
      ...(ofCustomers(id) && customerId !== undefined ? [customerId] : []),
    ]
    yield before.length === 0 ? opened : { ...opened, packed: opened.packed.map(under([...before, id].join(':'))) }
  }
}

const under =
  (id: string) =>
  (packed: string): string => {
    const facts = unpack(packed)
    return pack({ ...facts, feedback: { ...facts.feedback, id } })
  }
