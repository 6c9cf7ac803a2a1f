import type { AuditPage, AuditRecord } from '@unity-desk/contract'

const MARTA = '5e0f2d1c-8a37-4b0e-9c55-1f6a2b3c4d5e'
const at = (minutesAgo: number): string => new Date(Date.now() - minutesAgo * 60_000).toISOString()

export const record = (seq: number, part: Partial<AuditRecord> = {}): AuditRecord => ({
  seq,
  operationId: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  phase: 'event',
  at: at(500 - seq),
  instance: 'screens',
  actor: { name: 'helpdesk', role: 'helpdesk', via: 'session' },
  source: '10.20.30.40',
  requestId: '0f5a3c8e-6f1d-4a51-9a3b-7d1c9e0b2f44',
  action: 'users.pin.reset',
  target: { kind: 'users', ObjectId: MARTA, Alias: 'mrossi', DisplayName: 'Marta Rossi' },
  details: {},
  reference: null,
  result: 'done',
  reason: null,
  unity: null,
  ...part,
})

export const page = (...items: AuditRecord[]): AuditPage => ({ items })

const act = '00000000-0000-4000-8000-00000000aaaa'

/** A reset that Unity never answered. */
export const unknown = [
  record(402, {
    operationId: act,
    phase: 'outcome',
    result: 'unknown',
    reason: 'the server stopped before the outcome was known',
  }),
  record(401, {
    operationId: act,
    phase: 'intent',
    result: null,
    reference: 'INC0012',
    details: { mode: 'generated', mustChange: true, before: { TimeChanged: null, HackCount: 5 } },
  }),
] as const

const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Montgomery-Featherstonehaugh'

/** Names, notes and reasons as long as they can be, and an action that has no word. */
export const long = [
  record(405, {
    target: { kind: 'users', ObjectId: MARTA, DisplayName: `${LONG} ${LONG}` },
    actor: { name: `${LONG}@${LONG}.example`, role: 'administrator', via: 'token' },
    reference: 'A caller who said a great deal, all of which was written down here. '.repeat(3).trim(),
  }),
  record(404, {
    action: 'callHandlerPrimaryTemplates.transferOptions.update',
    target: { kind: 'callHandlerPrimaryTemplates' },
    result: 'denied',
    reason: 'The role helpdesk may not do callHandlerPrimaryTemplates.transferOptions.update.',
  }),
  record(403, { target: { kind: 'users', ObjectId: MARTA, DisplayName: 'מרתה רוסי' }, result: 'refused' }),
  record(402, {
    action: 'session.begin',
    target: null,
    result: 'failed',
    actor: { name: '=cmd|calc', role: null, via: 'session' },
  }),
]
