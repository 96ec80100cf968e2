import expected from 'expected'
import { answers } from './entries.mjs'

export default {
  async test() {
    if (answers() !== expected) throw new Error('other answers than on Node')
  },
}
