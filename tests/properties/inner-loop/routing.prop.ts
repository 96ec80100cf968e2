import { describe } from 'vitest'
import { standardRouting } from '../../../src/policies/inner-loop/routing.ts'
import { tableLaws } from '../../../src/testing/laws/table-laws.ts'
import { obeys } from '../../support/laws.ts'

describe('standard routing', () => obeys(tableLaws(standardRouting)))
