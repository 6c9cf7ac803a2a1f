import type { Store } from '../kernel/store.ts'
import { fixedId } from '../site.ts'

// Types as recorded (cupi.md 4.14).
export const NUMBER = '3'
export const SWITCH = '11'

type Setting = readonly [name: string, type: string, value: string, range?: readonly [string, string]]

// Those that are printed in the guide; a real server has hundreds.
const SETTINGS: readonly Setting[] = [
  ['System.API.CumiAccessSecureMessageAttachments', SWITCH, '0', ['0', '0']],
  ['System.API.CumiAllowSecureMessageHeaders', SWITCH, '1', ['0', '0']],
  ['System.Conversations.UserMaxConcurrentSessionsTUI', NUMBER, '0', ['0', '10']],
  ['System.Messaging.RelaySecureMessage', SWITCH, '0'],
  ['System.Notifier.TaskManager.TaskMaxThreadWaitMinutes', NUMBER, '5', ['1', '60']],
  ['System.SA.UserInactivityTimeout', NUMBER, '30', ['1', '500']],
  ['System.Telephony.RecordingMinimumLengthMs', NUMBER, '1000', ['0', '5000']],
]

const WRITABLE = new Set(
  [
    'System.API.CumiAccessSecureMessageAttachments',
    'System.API.CumiAllowSecureMessageHeaders',
    'System.Conversations.UserMaxConcurrentSessionsTUI',
    'System.SA.UserInactivityTimeout',
  ].map((name) => name.toLowerCase()),
)

/** Whether the API may set it (CUPI guide, Configuration values). */
export const isWritable = (fullName: string): boolean => WRITABLE.has(fullName.toLowerCase())

/** Settings of the system that are known by name. */
export const insertConfigurationValues = (store: Store, at: string): void => {
  for (const [name, type, value, range] of SETTINGS)
    store.table('configurationValues').insert({
      ObjectId: fixedId(`configuration value ${name}`),
      Type: type,
      LastModifiedTime: at,
      LastModifiedByComponent: 'CUADMIN',
      FullName: name,
      Value: value,
      UserSetting: 'true',
      MinVal: range?.[0] ?? null,
      MaxVal: range?.[1] ?? null,
      RequiresRestart: 'false',
    })
}
