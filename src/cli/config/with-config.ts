import { dirname, isAbsolute, join } from 'node:path'
import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Language } from '../kit/language.ts'
import type { RawOptions } from '../kit/options.ts'
import type { UsageProblem } from '../kit/problem.ts'
import type { World } from '../kit/world.ts'
import { fieldNamed } from '../map/fields.ts'
import { parsed } from '../read/json/json-values.ts'
import type { Config } from './schema.ts'

/** The command line with what the configuration adds to it, and which file that is. */
export interface Configured {
  readonly raw: RawOptions
  readonly from?: string
}

/**
 * Adds what the configuration says to what the command line does not say (命令行优先): the one that is named, or the first that is found
 * from this folder upwards. The sample needs none. Files are those beside the configuration.
 */
export const withConfig = async (
  raw: RawOptions,
  { config, readBytes, language }: Pick<World, 'config' | 'readBytes'> & { readonly language: Language },
): Promise<Either<NonEmpty<UsageProblem>, Configured>> => {
  const named = typeof raw.config === 'string' ? raw.config : undefined
  if (raw.config === false || (named === undefined && (raw.sample === true || raw.file === undefined)))
    return right({ raw })
  const file = named ?? (await config())
  if (file === undefined) return right({ raw })
  const bytes = await readBytes(file)
  if (isLeft(bytes)) return left([{ _tag: 'ConfigUnreadable', file, why: bytes.left }])
  const json = parsed(
    Buffer.from(bytes.right)
      .toString()
      .replace(/^\ufeff/u, ''),
  )
  if ('detail' in json) return left([{ _tag: 'ConfigMisshapen', file, message: json.detail }])
  const { configSchema } = await import('./schema.ts')
  const { errorsIn } = await import('../../schemas/kit/errors-in.ts')
  const read = configSchema.safeParse(json.json, { error: errorsIn(language) })
  if (!read.success) {
    const [first, ...rest] = read.error.issues.map(
      ({ message }): UsageProblem => ({ _tag: 'ConfigMisshapen', file, message }),
    )
    return left([first as UsageProblem, ...rest])
  }
  return right({ raw: merged(read.data, raw, dirname(file)), from: file })
}

const merged = (config: Config, raw: RawOptions, folder: string): RawOptions => {
  const { $schema: _schema, version: _version, map, customersMap, customers, output, rejects, ...others } = config
  const { policy, calendar, lexicon, ...plain } = others
  const beside = (path: string): string => (isAbsolute(path) || folder === '.' ? path : join(folder, path))
  const fileNamed = (path: string): string => (/[./\\]/u.test(path) ? beside(path) : path)
  const maps = { map: entries(map, raw.map), customersMap: entries(customersMap, raw.customersMap) }
  const said = {
    ...plain,
    customers: customers && beside(customers),
    // Whoever asks for another format and names no file wants to see it.
    output: raw.format !== undefined && raw.output === undefined ? undefined : output && beside(output),
    rejects: rejects && beside(rejects),
    policy: policy && fileNamed(policy),
    calendar: calendar && fileNamed(calendar),
    lexicon: lexicon?.map(beside),
  }
  return {
    ...given(said),
    ...given(raw),
    ...(maps.map.length === 0 ? {} : { map: maps.map }),
    ...(maps.customersMap.length === 0 ? {} : { customersMap: maps.customersMap }),
  }
}

const given = (options: object): RawOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** The columns of the configuration but for those that the command line names itself. */
const entries = (map: Config['map'] = {}, given: readonly string[] = []): readonly string[] => {
  const named = new Set(
    given.flatMap((list) => list.split(/,(?=[^,=]*=)/u)).map((entry) => fieldNamed(entry.split('=')[0]?.trim() ?? '')),
  )
  return [
    ...Object.entries(map)
      .filter(([field]) => !named.has(fieldNamed(field)))
      .map(([field, column]) => `${field}=${column}`),
    ...given,
  ]
}
