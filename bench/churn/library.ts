export { standardChurn } from '../../src/policies/silent-majority.ts'
export * from '../../src/silent-majority/index.ts'
