export { standardDeidentification } from '../../src/policies/outer-loop/deidentify.ts'
export { deidentify } from '../../src/text/deidentify/deidentify.ts'
