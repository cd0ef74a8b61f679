export * from './ruleSetTypes'
export { parseRuleSet, type RuleSetError, type RuleSetResult } from './ruleSetParser'
