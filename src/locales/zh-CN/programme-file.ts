import type { JsonExpected } from '../../core/json/json-places.ts'
import type { FileFault, ProgrammeFileStatement } from '../../explain/programme/programme-file.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'
import { type Messages, sayWith } from '../../explain/say.ts'
import { findings } from './issues.ts'
import { programmes } from './programme.ts'

const expectations: { readonly [E in JsonExpected]: string } = {
  value: '值',
  key: '带引号的键',
  colon: '冒号',
  commaOrEnd: '逗号或结尾',
  endOfText: '文件结束',
  text: '以引号结尾、不含换行的文本',
}

const faults: Messages<FileFault> = {
  JsonBroken: ({ expected, found }) =>
    `不是合法的 JSON：此处应为${expectations[expected]}，读到${found === '' ? '文件结尾' : ` ${JSON.stringify(found)}`}`,
  JsonTooDeep: ({ limit }) => `嵌套超过 ${limit} 层`,
  FileTooLong: ({ length, limit }) => `文件有 ${length} 个字符；项目文件不应超过 ${limit} 个`,
  KeyTwice: ({ at }) => `${at} 写了两次，只有最后一次会生效`,
  ExtendsUnknown: ({ at, received, known, more }) =>
    `${at === '' ? '项目' : at} 以“${received}”为基础，但没有这一项${
      known.length === 0 ? '' : `；现有 ${known.join('、')}${more === undefined ? '' : `，另有 ${more} 项`}`
    }`,
  ExtendsItself: ({ at }) => `${at} 以自身为基础`,
  NothingToRemove: ({ at }) => `要去掉 ${at}，但它并不存在`,
  NameKept: ({ at, name }) => `${at === '' ? '项目' : at} 已改动，却仍叫 ${name}：请另起编号或版本`,
}

const sayWithin = sayWith<FileFault | ProgrammeFinding>({ ...findings, ...programmes, ...faults })

/** What is wrong with the file of a programme, and where. */
export const programmeFiles: Messages<ProgrammeFileStatement> = {
  ...faults,
  InFile: ({ line, column, said }) => `第 ${line} 行第 ${column} 列：${sayWithin(said)}`,
}
