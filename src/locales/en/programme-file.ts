import type { JsonExpected } from '../../core/json/json-places.ts'
import type { FileFault, ProgrammeFileStatement } from '../../explain/programme/programme-file.ts'
import type { ProgrammeFinding } from '../../explain/programme/programme-finding.ts'
import { type Messages, sayWith } from '../../explain/say.ts'
import { findings } from './issues.ts'
import { programmes } from './programme.ts'

const expectations: { readonly [E in JsonExpected]: string } = {
  value: 'a value',
  key: 'a key in quotation marks',
  colon: 'a colon',
  commaOrEnd: 'a comma or the end of the list',
  endOfText: 'nothing more',
  text: 'text that ends in a quotation mark, without line breaks',
}

const faults: Messages<FileFault> = {
  JsonBroken: ({ expected, found }) =>
    `this is no JSON: expected ${expectations[expected]}, found ${found === '' ? 'the end of the file' : JSON.stringify(found)}`,
  JsonTooDeep: ({ limit }) => `nested more than ${limit} deep`,
  FileTooLong: ({ length, limit }) => `the file has ${length} characters; no programme has more than ${limit}`,
  KeyTwice: ({ at }) => `${at} is said twice; only the last would count`,
  ExtendsUnknown: ({ at, received, known, more }) =>
    `${at === '' ? 'the programme' : at} builds on “${received}”, which is not there${
      known.length === 0 ? '' : `; there are ${known.join(', ')}${more === undefined ? '' : ` and ${more} more`}`
    }`,
  ExtendsItself: ({ at }) => `${at} builds on itself`,
  NothingToRemove: ({ at }) => `${at} is taken away, but is not there`,
  NameKept: ({ at, name }) =>
    `${at === '' ? 'the programme' : at} is changed and still called ${name}: give it an id or a version of its own`,
}

const sayWithin = sayWith<FileFault | ProgrammeFinding>({ ...findings, ...programmes, ...faults })

/** What is wrong with the file of a programme, and where. */
export const programmeFiles: Messages<ProgrammeFileStatement> = {
  ...faults,
  InFile: ({ line, column, said }) => `line ${line}, column ${column}: ${sayWithin(said)}`,
}
