import { describe, expect, it } from 'vitest'
import { plainLetter } from './letters.ts'

describe('plainLetter', () => {
  it('spells what Unicode does not take apart, and leaves the rest', () => {
    expect([...'straße øre łódź þór'].map(plainLetter).join('')).toBe('strasse ore lódź thór')
    expect([...'aé1漢😀'].map(plainLetter).join('')).toBe('aé1漢😀')
  })
})
