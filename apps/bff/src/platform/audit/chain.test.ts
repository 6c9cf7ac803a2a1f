import type { AuditRecord } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { Secret } from '../../config/secret.ts'
import { createKeyedHash } from '../keyed-hash.ts'
import { createChain, FIRST_HASH, journalLine, type Sealed } from './chain.ts'

const { hashOf, seal } = createChain(createKeyedHash(new Secret('k'.repeat(32))))

const record = (seq: number): AuditRecord => ({
  seq,
  operationId: `operation-${seq}`,
  phase: 'event',
  at: '2026-11-22T10:00:00.000Z',
  instance: 'test',
  actor: { name: 'hal', role: 'helpdesk', via: 'session' },
  source: '127.0.0.1',
  requestId: null,
  action: 'session.begin',
  target: null,
  details: { text: 'naïve "quotes"\n' },
  reference: null,
  result: 'done',
  reason: null,
  unity: null,
})

const chain = (length: number): Sealed[] => {
  const sealed: Sealed[] = []
  for (let seq = 1; seq <= length; seq += 1) sealed.push(seal(record(seq), sealed.at(-1)?.hash ?? FIRST_HASH))
  return sealed
}

const holds = (lines: readonly Pick<Sealed, 'body' | 'hash'>[]): boolean => {
  let hash = FIRST_HASH
  return lines.every((line) => {
    hash = hashOf(hash, line.body)
    return hash === line.hash
  })
}

test('a chain that nobody touched holds, as lines of the journal too', () => {
  const sealed = chain(20)
  expect(holds(sealed)).toBe(true)
  expect(holds(sealed.map((each) => JSON.parse(journalLine(each)) as Sealed))).toBe(true)
  expect(journalLine(sealed[0] ?? seal(record(1), FIRST_HASH))).not.toContain('\n')
})

test('a chain in which a record was changed, removed, swapped or put in does not', () => {
  const sealed = chain(20)
  for (const [index, { body, hash }] of sealed.entries()) {
    for (let place = 0; place < body.length; place += 17) {
      const changed =
        body.slice(0, place) +
        String.fromCodePoint((body.codePointAt(place) ?? 0) ^ 1) +
        body.slice(place + 1)
      expect(holds(sealed.with(index, { ...record(0), record: record(0), body: changed, hash }))).toBe(false)
    }
    if (index < sealed.length - 1) {
      expect(holds(sealed.toSpliced(index, 1))).toBe(false)
      expect(holds(sealed.toSpliced(index, 2, ...sealed.slice(index, index + 2).toReversed()))).toBe(false)
    }
    expect(holds(sealed.toSpliced(index, 0, seal(record(99), FIRST_HASH)))).toBe(
      index === 0 && sealed.length === 0,
    )
  }
})

test('a last record that was forged without the key does not hold', () => {
  const forger = createChain(createKeyedHash(new Secret('another key'.repeat(3))))
  const sealed = chain(3)
  const forged = forger.seal(record(3), sealed[1]?.hash ?? '')
  expect(holds([...sealed.slice(0, 2), forged])).toBe(false)
})
