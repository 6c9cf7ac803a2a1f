import { expect, test } from 'vitest'
import { actionGroups, wordOf } from './action-words.ts'
import { detailsOf } from './details.ts'

test('actions are told in the helpdesk’s words; what has none keeps its own name', () => {
  expect(wordOf('users.pin.reset')).toBe('PIN reset')
  expect(wordOf('self-service.not-me')).toBe('“This wasn’t me”')
  expect(wordOf('distributionLists.create')).toBeUndefined()
  expect(wordOf('toString')).toBeUndefined()
  expect(actionGroups().flatMap(({ options }) => options)).toContainEqual({
    value: 'users.view',
    label: 'Look at a person',
  })
})

test('details are told a line each, whatever they are made of', () => {
  const details = {
    mode: 'generated',
    mustChange: true,
    before: { TimeChanged: null, HackCount: 5, SmtpAddress: 'marta@old.example' },
    fields: { SmtpAddress: 'marta@new.example', Credentials: '[set]' },
    networks: ['10.0.0.0/8', '::1'],
    permissions: [],
  }
  expect(detailsOf(details).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Kind of PIN: generated',
    'Must be changed: yes',
    'Changed before: none',
    'Failures before: 5',
    'SmtpAddress before: marta@old.example',
    'SmtpAddress: marta@new.example',
    'Credentials: [set]',
    'Networks: 10.0.0.0/8, ::1',
    'Permissions: none',
  ])
})

test('moments are told by the clock of whoever looks, whoever wrote them', () => {
  const told = detailsOf({ expiresAt: new Date(2026, 10, 22, 14, 3, 7).toISOString(), note: '2026-11-22' })
  expect(told.map(({ value }) => value)).toEqual(['22 Nov 2026, 14:03:07', '2026-11-22'])
})
