import { describe } from 'vitest'
import { standardRouting } from '../../../src/policies/routing.ts'
import { tableLaws } from '../../../src/testing/table-laws.ts'
import { obeys } from '../../support/laws.ts'

describe('standard routing', () => obeys(tableLaws(standardRouting)))
