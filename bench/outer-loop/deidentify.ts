export { standardDeidentification } from '../../src/policies/deidentify.ts'
export { deidentify } from '../../src/text/deidentify/deidentify.ts'
