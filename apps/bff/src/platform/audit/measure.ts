import type { Meter } from '@opentelemetry/api'
import { PIN_TICKET, resetOf } from '../credentials/kind.ts'
import type { Draft } from './draft.ts'

const SIGN_INS: Readonly<Record<string, string>> = {
  'session.begin': 'console',
  'self-service.sign-in': 'portal',
}
const PIN_RESETS: ReadonlySet<string> = new Set([resetOf('pin'), PIN_TICKET])

const text = (value: unknown): string => (typeof value === 'string' ? value : 'unknown')

/** Counts what is taken down in the audit log, which misses nothing. */
export const countRecords = (meter: Meter): ((record: Draft) => void) => {
  const records = meter.createCounter('unity_desk_audit_records', {
    description: 'Records added to the audit log, by action, phase and result.',
  })
  const pinResets = meter.createCounter('unity_desk_pin_resets', {
    description: 'PIN resets that ended, by mode and result.',
  })
  const signIns = meter.createCounter('unity_desk_sign_ins', {
    description: 'Sign-ins, by listener and result.',
  })
  const mails = meter.createCounter('unity_desk_mails', {
    description: 'Mails that were delivered or given up, by purpose.',
  })
  /** Only the intent of a reset says in which mode. */
  const modes = new Map<string, string>()

  return ({ action, phase, result, details, operationId }) => {
    records.add(1, { action, phase, ...(result !== null && { result }) })
    if (action in SIGN_INS && result !== null) signIns.add(1, { listener: text(SIGN_INS[action]), result })
    if (action === 'mail.send' && result !== null) mails.add(1, { purpose: text(details['purpose']), result })
    if (!PIN_RESETS.has(action)) return
    if (phase === 'intent') modes.set(operationId, action === PIN_TICKET ? 'ticket' : text(details['mode']))
    if (phase !== 'outcome' || result === null) return
    pinResets.add(1, { mode: modes.get(operationId) ?? 'unknown', result })
    modes.delete(operationId)
  }
}
