import type { Candidate } from '../candidate.ts'
import type { PersonalClass } from '../personal-class.ts'
import { cityAt } from '../places/cities.ts'
import { nameEnd } from './given.ts'
import { startsNoName } from './no-name.ts'
import { plainSurnameAt, surnameAt } from './surnames.ts'

const beside: ReadonlySet<PersonalClass> = new Set<PersonalClass>(['mobile', 'phone', 'idCard', 'bankCard'])
const before = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,4})[ ,、:/\n，]{1,2}$/u
const behind = /^[ ,、/\n，]{1,2}([\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff])/u

/** Names that stand alone beside a number somebody is reached by (号码旁的姓名): 丁一，139 1111 2222. */
export const namesBesideNumbers = (plain: string, numbers: readonly Candidate[]): readonly Candidate[] =>
  numbers.flatMap(({ class: sort, from, to }) => {
    if (!beside.has(sort)) return []
    const first = before.exec(plain.slice(Math.max(0, from - 8), from))
    const second = behind.exec(plain.slice(to, to + 8))
    return [
      ...nameAt(plain, from - (first?.[0].length ?? 0) + (first?.[0].indexOf(first[1] as string) ?? 0), first?.[1]),
      ...nameAt(plain, to + (second?.[0].indexOf(second[1] as string) ?? 0), second?.[1]),
    ]
  })

const nameAt = (plain: string, from: number, name: string | undefined): readonly Candidate[] => {
  const opens = from === 0 || /[\n;。]/u.test(plain.charAt(from - 1))
  const surname = name === undefined || cityAt(plain, from) > 0 ? 0 : (opens ? surnameAt : plainSurnameAt)(plain, from)
  const to = from + (name?.length ?? 0)
  return surname > 0 && !startsNoName(plain, from) && nameEnd(plain, from, surname) === to
    ? [{ class: 'name', by: 'cue', from, to }]
    : []
}
