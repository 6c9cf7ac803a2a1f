import { expect, it } from 'vitest'
import { site } from '../site.ts'
import { startSim } from '../testing/start.ts'

const pathOf = (text: string): string => text.replace('/vmrest', '')

// What a live client sends in XML, and what is read back in either format.
it.each([
  [
    'notificationdevices/htmldevices',
    `<HtmlDevice><DisplayName>Big &amp; bold</DisplayName><NotificationTemplateID>${site.notificationTemplate}</NotificationTemplateID><SmtpAddress>m@lab.example</SmtpAddress><EventList>NewVoiceMail,NewFax</EventList><Active>1</Active></HtmlDevice>`,
    { DisplayName: 'Big & bold', EventList: 'NewVoiceMail,NewFax', Active: 'true' },
  ],
  [
    'mwis',
    `<Mwi><DisplayName>Lobby</DisplayName><MwiExtension>0078</MwiExtension><MediaSwitchObjectId>${site.phoneSystem}</MediaSwitchObjectId></Mwi>`,
    { MwiExtension: '0078', UsePrimaryExtension: 'false' },
  ],
  [
    'externalserviceaccounts',
    `<ExternalServiceAccount><ExternalServiceObjectId>${site.externalService}</ExternalServiceObjectId><LoginType>1</LoginType></ExternalServiceAccount>`,
    { LoginType: '1' },
  ],
  [
    'privatelists',
    '<PrivateList><DisplayName>Crew</DisplayName><NumericId>7</NumericId></PrivateList>',
    { NumericId: '7' },
  ],
])('%s are made from XML, and read alike in both formats', async (noun, xml, wanted) => {
  const { admin, read, userId } = await startSim()
  const made = await admin(`/users/${await userId('mrossini')}/${noun}`, { method: 'POST', xml })
  expect(made.status).toBe(201)
  const item = await read(pathOf(made.text))
  expect(item).toMatchObject(wanted)
  const { text } = await admin(pathOf(made.text))
  for (const [name, value] of Object.entries(item))
    expect(text).toContain(`<${name}>${value.replaceAll('&', '&amp;')}</${name}>`)
})

it('what there is one of is changed in XML', async () => {
  const { admin, read, userId } = await startSim()
  const user = `/users/${await userId('mrossini')}`
  const put = async (path: string, xml: string) => (await admin(path, { method: 'PUT', xml })).status
  const mailbox = '<MailboxAttributes><SendQuota>5000000</SendQuota></MailboxAttributes>'
  expect(await put(`${user}/mailboxattributes`, mailbox)).toBe(204)
  expect(await read(`${user}/mailboxattributes`)).toMatchObject({ Send: '5000000' })
  const { MessageHandler } = await read<{ MessageHandler: { URI: string } }>(`${user}/messagehandlers`)
  const own = pathOf(MessageHandler.URI)
  expect(await put(own, '<MessageHandler><FaxAction>0</FaxAction></MessageHandler>')).toBe(204)
  expect(await put(own, '<Mwi><FaxAction>1</FaxAction></Mwi>')).toBe(400)
  expect(await read(own)).toMatchObject({ FaxAction: '0' })
  expect(await put('/user', '<User><ListInDirectory>1</ListInDirectory></User>')).toBe(204)
  expect(await read('/user')).toMatchObject({ ListInDirectory: 'true' })
})

it('nothing is below a user who is not there', async () => {
  const { admin } = await startSim()
  for (const noun of [
    'alternateextensions',
    'notificationdevices',
    'notificationdevices/smtpdevices',
    'mwis',
    'messagehandlers',
    'externalserviceaccounts',
    'privatelists',
    'mailboxattributes',
  ])
    for (const id of ['00000000-0000-4000-8000-000000000000', 'mrossi'])
      expect([noun, (await admin(`/users/${id}/${noun}`)).status]).toEqual([noun, 404])
})
