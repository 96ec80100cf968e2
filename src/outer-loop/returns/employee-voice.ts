import { type Barrier, barriers, type EmployeeCell, type EmployeePiece, type EmployeeVoice } from './employees.ts'

/**
 * Counts what employees say hinders them, by kind of barrier (员工之声): people, and their pieces. A cell of fewer people
 * than the least is held back, and one more beside it, so that nobody can subtract.
 *
 * @example
 * employeeVoice(5)([{ speaker: 'employee', person: 'e1', barrier: 'process' }]).barriers.process // => { _tag: 'HeldBack' }
 * @source A3.19
 * @law no customer is counted among employees
 * @law a small cell of employees is held back, and never alone
 */
export const employeeVoice =
  (smallestCell: number) =>
  (pieces: readonly EmployeePiece[]): EmployeeVoice => {
    const kinds = [...barriers, 'unknown'] as const
    const cells = new Map(kinds.map((kind) => [kind, emptyCell()] as const))
    const everybody = new Set<string>()
    let own = 0
    for (const [place, { speaker, person = `#${place}`, barrier = 'unknown' }] of pieces.entries()) {
      if (speaker !== 'employee') continue
      own += 1
      everybody.add(person)
      const cell = cells.get(barrier) ?? cells.get('unknown')
      if (cell === undefined) continue
      cell.people.add(person)
      cell.pieces += 1
    }
    const bySize = [...cells]
      .map(([kind, cell]) => ({ kind, people: cell.people.size, pieces: cell.pieces }))
      .filter(({ people }) => people > 0)
      .sort((a, b) => a.people - b.people || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    const small = bySize.filter(({ people }) => people < smallestCell).length
    const hidden = new Set(bySize.slice(0, small === 1 ? 2 : small).map(({ kind }) => kind))
    const cellOf = (kind: Barrier | 'unknown'): EmployeeCell => {
      const cell = cells.get(kind)
      return hidden.has(kind)
        ? { _tag: 'HeldBack' }
        : { _tag: 'Counted', people: cell?.people.size ?? 0, pieces: cell?.pieces ?? 0 }
    }
    return {
      people: everybody.size,
      pieces: own,
      barriers: {
        policy: cellOf('policy'),
        process: cellOf('process'),
        technology: cellOf('technology'),
        unknown: cellOf('unknown'),
      },
      notEmployees: pieces.length - own,
    }
  }

const emptyCell = (): { readonly people: Set<string>; pieces: number } => ({ people: new Set(), pieces: 0 })
