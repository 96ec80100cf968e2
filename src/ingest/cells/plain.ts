import { simplified } from './simplified.ts'

/** A name without what people write differently: case, width, spaces, underscores, hyphens, dots, and Traditional characters. */
export const plain = (name: string): string =>
  simplified(name.normalize('NFKC').toLowerCase()).replace(/[\s_.-]+/gu, '')
