import { expect, type Page } from '@playwright/test'
import { answer, at, never, person, problem, type Scene, type Stage } from './stage.ts'

const LONG = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6).trim()
const MARTA = { kind: 'users', ObjectId: '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11', DisplayName: 'Marta Rossi' }

const change = (id: number, part: object) => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  at: '2026-11-20T14:03:07Z',
  actor: 'helpdesk',
  action: 'users.update',
  target: MARTA,
  reference: null,
  kind: 'update',
  before: { Department: 'Sales', City: 'Oslo', UseBriefPrompts: 'false' },
  after: { Department: 'Service', City: 'Bergen', UseBriefPrompts: 'true' },
  state: 'revertable',
  ...part,
})

const address = { SmtpAddress: 'm.rossi@old.example', ObjectGlobalUserObjectId: MARTA.ObjectId }
const CHANGES = [
  change(1, { reference: 'INC0012345' }),
  change(2, { action: 'smtpProxyAddresses.remove', kind: 'remove', before: address, after: null }),
  change(3, {
    state: 'reverted',
    revertedBy: '00000000-0000-4000-8000-000000000001',
    target: { ...MARTA, DisplayName: LONG },
    before: { DisplayName: '<b>Marta</b>' },
    after: { DisplayName: LONG },
  }),
  change(4, {
    at: '2026-11-19T09:00:00Z',
    action: 'users.remove',
    kind: 'remove',
    target: { ...MARTA, DisplayName: 'مرحبا بالعالم' },
    before: { Alias: 'mrossi' },
    after: null,
    state: 'not-revertable',
    why: 'What belonged to the User went with it, and cannot be made again from here.',
    actor: 'a-script-with-a-very-long-name-of-its-own',
  }),
]
const [first] = CHANGES
const CURRENT = { Department: 'Service', City: 'Bergen', UseBriefPrompts: 'true' }

const journal = async (stage: Stage, items: readonly object[] = CHANGES): Promise<Page> => {
  await answer(stage.page, /\/api\/changes\?/, 200, { items, cursor: items.length > 0 ? '9' : undefined })
  return at(stage, '/changes', 'administrator')
}

const opened = async (stage: Stage, part: object = {}): Promise<Page> => {
  await answer(stage.page, /\/api\/changes\/[\w-]+$/, 200, {
    ...first,
    current: CURRENT,
    conflicts: [],
    ...part,
  })
  const page = await journal(stage)
  await page
    .getByRole('button', { name: /Change to a person/ })
    .first()
    .click()
  await expect(page.getByText('Department').first()).toBeVisible()
  return page
}

export const changeScenes: readonly Scene[] = [
  {
    name: 'changes',
    play: async (stage) => {
      const page = await journal(stage)
      await expect(page.getByText('The last 4 changes')).toBeVisible()
    },
  },
  {
    name: 'changes-empty',
    play: async (stage) => {
      const page = await journal(stage, [])
      await expect(page.getByText('Nothing has been changed.')).toBeVisible()
    },
  },
  {
    name: 'changes-loading',
    play: async (stage) => {
      await never(stage.page, /\/api\/changes\?/)
      const page = await at(stage, '/changes', 'administrator')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
  {
    name: 'changes-error',
    play: async (stage) => {
      await answer(stage.page, /\/api\/changes\?/, 500, problem('internal', 500, 'It failed.'))
      const page = await at(stage, '/changes', 'administrator')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'changes-opened',
    play: async (stage) => {
      const page = await opened(stage)
      await expect(page.getByRole('button', { name: 'Undo this change' })).toBeVisible()
    },
  },
  {
    name: 'changes-conflict',
    play: async (stage) => {
      const page = await opened(stage, {
        current: { ...CURRENT, City: 'Trondheim' },
        conflicts: [{ field: 'City', was: 'Oslo', wrote: 'Bergen', now: 'Trondheim' }],
      })
      await expect(page.getByText('Somebody has changed this since')).toBeVisible()
    },
  },
  {
    name: 'changes-overwrite',
    play: async (stage) => {
      const page = await opened(stage, {
        current: { ...CURRENT, City: LONG },
        conflicts: [{ field: 'City', was: 'Oslo', wrote: 'Bergen', now: LONG }],
      })
      await page.getByRole('button', { name: 'Undo anyway' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'changes-went-with',
    play: async (stage) => {
      const page = await opened(stage, {
        action: 'distributionLists.remove',
        kind: 'remove',
        target: { kind: 'distributionLists' },
        before: { DisplayName: 'Facilities team', Alias: 'facilities', Department: 'Service' },
        after: null,
        current: null,
        lost: ['VoiceName'],
        below: [
          {
            noun: 'distributionListMembers',
            of: 1200,
            items: [{ DisplayName: 'Marta Rossi' }, { DisplayName: 'مرحبا بالعالم' }, { DisplayName: LONG }],
          },
          { noun: 'smtpProxyAddresses', of: 1, items: [{ SmtpAddress: 'facilities@company.example' }] },
          { noun: 'alternateNames', of: null, items: [] },
        ],
      })
      await expect(page.getByText('What went with it')).toBeVisible()
    },
  },
  {
    name: 'changes-person-deleted',
    play: async (stage) => {
      const page = await opened(stage, {
        ...CHANGES[3],
        before: { Alias: 'mrossi', DisplayName: 'مرحبا بالعالم', Department: 'Sales' },
        reason: 'person',
        current: null,
        lost: [],
        below: [{ noun: 'alternateExtensions', of: 1, items: [{ DtmfAccessId: '59041' }] }],
      })
      await expect(page.getByRole('button', { name: 'Add a person like this' })).toBeVisible()
    },
  },
  {
    name: 'changes-asked',
    play: async (stage) => {
      const page = await opened(stage)
      await page.getByRole('button', { name: 'Undo this change' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'changes-undone',
    play: async (stage) => {
      const page = await opened(stage)
      await answer(page, /\/revert$/, 200, { outcome: 'done', changeId: CHANGES[1]?.id })
      await page.getByRole('button', { name: 'Undo this change' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText('Undone, as Unity confirmed')).toBeVisible()
    },
  },
  {
    name: 'changes-of-person',
    play: async (stage) => {
      await answer(stage.page, /\/api\/changes\?/, 200, { items: CHANGES.slice(0, 2) })
      const page = await person(stage, '2041', 'helpdesk', '/changes')
      await expect(page.getByText('2 changes')).toBeVisible()
    },
  },
]
