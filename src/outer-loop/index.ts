export type { SharePair } from '../stats/share.ts'
export {
  leastDropChance,
  leastExpectedCell,
  type ShareDrop,
  type ShareTest,
  shareDrop,
} from './validation/share-drop.ts'
