import assert from 'node:assert/strict'
import { readRefusal, type Refusal } from './read.ts'
import type { Answer } from './wire.ts'

/** A page of Tomcat's own in place of ErrorDetails (cupi.md 1.2). */
export const isPage = (answer: Answer, status: number): void => {
  assert.equal(answer.status, status)
  assert.match(answer.type, /^text\/html\b/i)
  assert.match(answer.text, /<html/i)
}

/** 204 without a body (cupi.md 1.9). */
export const isDone = ({ status, text }: Answer): void => {
  assert.equal(status, 204, `${status} ${text.slice(0, 300)}`)
  assert.equal(text, '')
}

export const isRefused = (answer: Answer, status = 400): Refusal => {
  const refusal = readRefusal(answer, status)
  assert.notEqual(refusal.code, '', 'no code')
  assert.notEqual(refusal.message, '', 'no message')
  return refusal
}

/** Refused in words that are recorded (cupi.md 1.11). */
export const isRefusedAs = (answer: Answer, code: string, message: string | RegExp): void => {
  const refusal = isRefused(answer)
  assert.equal(refusal.code, code)
  if (typeof message === 'string') assert.equal(refusal.message, message)
  else assert.match(refusal.message, message)
}
