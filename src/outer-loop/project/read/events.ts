import {
  instantText,
  oneOfTexts,
  optional,
  type Parser,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../../core/parse/parse.ts'
import { anyText, byTag, onlyTrue } from '../../../core/parse/parse-kinds.ts'
import type { ProjectEvent, ProjectHead } from '../event.ts'
import { projectFactFields } from './facts.ts'

const most = Number.MAX_SAFE_INTEGER

const head: Shape<ProjectHead> = {
  id: text,
  project: text,
  version: wholeNumber(1, most),
  at: instantText,
  by: anyText,
  command: text,
  format: optional(wholeNumber(1, most)),
  erased: optional(onlyTrue),
}

/** Reads one event of a project. */
export const projectEventParser: Parser<ProjectEvent> = byTag<ProjectEvent>(
  new Map(
    Object.entries(projectFactFields).map(([tag, fields]): [string, Parser<ProjectEvent>] => [
      tag,
      record({ _tag: oneOfTexts([tag]), ...head, ...fields } as never) as Parser<ProjectEvent>,
    ]),
  ),
)
