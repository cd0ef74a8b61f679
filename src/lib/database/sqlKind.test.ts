import { describe, expect, it } from 'vitest'
import { onlyReads } from './sqlKind'

describe('onlyReads', () => {
  it.each([
    'select 1',
    '  -- a comment\n SELECT "update" FROM t',
    '(select 1) union (select 2)',
    'with x as (select "delete", \'insert\' from t) select * from x',
    'PRAGMA journal_mode',
    'explain query plan delete from t',
  ])('%s', (sql) => expect(onlyReads(sql)).toBe(true))

  it.each([
    'insert into t values (1) returning *',
    'update t set a = 1',
    'with x as (select 1) delete from t',
    'PRAGMA foreign_keys = OFF',
    'BEGIN',
    'create table t (a)',
    '',
  ])('not: %s', (sql) => expect(onlyReads(sql)).toBe(false))
})
