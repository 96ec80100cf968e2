import { after, beforeEach, describe } from 'node:test'
import books from './books.mjs'
import forgetting from './forgetting.mjs'
import intake from './intake.mjs'
import { shared } from './support.mjs'

describe('the store', () => {
  beforeEach(() => shared.empty())
  after(() => shared.db.close())
  intake()
  books()
  forgetting()
})
