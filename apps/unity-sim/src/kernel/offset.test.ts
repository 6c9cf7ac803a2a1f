import { importUsers } from '@unity-desk/cupi/resources'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedId } from '../site.ts'
import { parametersOf } from './address.ts'
import type { Call } from './call.ts'
import { shapeOf } from './shape.ts'
import { simulate } from './simulate.ts'
import { openStore } from './store.ts'

const shape = shapeOf('importUsers', importUsers, { hidden: ['ObjectId'] })
const listed = simulate({ name: 'importUsers', resource: importUsers, shape })

/** A directory of so many people, and what a list of them gives. */
const directoryOf = (people: number) => {
  const store = openStore(':memory:', [shape], (empty) => {
    const rows = Array.from({ length: people }, (_, index) => {
      const pkid = fixedId(String(index))
      return { ObjectId: pkid, pkid, alias: `p${String(index).padStart(5, '0')}` }
    })
    empty.table('importUsers').load(['ObjectId', 'pkid', 'alias'], rows)
  })
  onTestFinished(() => store.close())
  return (search: string): [total: number, ...aliases: unknown[]] => {
    const world = { store, strict: false, quirks: new Set() } as unknown as Call['world']
    const call = { world, ids: [], path: '/vmrest/import/users/ldap', parameters: parametersOf(`?${search}`) }
    const outcome = listed.handlers.list?.(call as unknown as Call)
    if (outcome?.kind !== 'list') throw new TypeError('a list was asked for')
    return [outcome.total, ...outcome.items.map(({ alias }) => alias)]
  }
}

describe('a list that is paged by rows to pass over', () => {
  it('gives them all without a limit, up to 2,000', () => {
    const list = directoryOf(2000)
    expect(list('')).toHaveLength(2001)
    expect(list('offset=1998')).toEqual([2000, 'p01998', 'p01999'])
  })

  it('refuses to give more without one', () => {
    const list = directoryOf(2001)
    expect(() => list('')).toThrow('Too many matches without limit')
    expect(() => list('offset=5')).toThrow('Too many matches without limit')
    expect(list('limit=1&offset=7')).toEqual([2001, 'p00007'])
    expect(list('limit=0')).toEqual([2001])
    expect(list('query=(alias startswith p0000)')).toHaveLength(11)
  })
})
