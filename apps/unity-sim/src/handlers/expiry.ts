import { instantOf } from '@unity-desk/cupi'
import type { World } from '../kernel/call.ts'
import { invalidValue } from '../kernel/refused.ts'
import type { Rule, Write } from '../kernel/rules.ts'
import type { Row } from '../kernel/table.ts'
import { OFF } from './below.ts'

/** Greetings and transfer options have no switch: they are on until they expire (cupi.md 4.3). */
const isOn = (time: string | null | undefined, now: Date): boolean => {
  const instant = time ? instantOf(time) : undefined
  return !instant || instant > now
}

/** Shows the switch that clients know. */
export const withSwitch = (row: Row, world: World): Row => ({
  ...row,
  Enabled: String(isOn(row['TimeExpires'], world.now())),
})

/** Some are always on; turned on for a time is turned on until a time to come (cupi.md 4.3, SDK). */
export const expiryRule =
  (key: string, alwaysOn: readonly string[]): Rule =>
  ({ call, given, after }) => {
    const { Enabled, TimeExpires } = given
    if (alwaysOn.includes(after[key] ?? '')) {
      if (Enabled === 'false') throw invalidValue('Enabled')
      if (TimeExpires) throw invalidValue('TimeExpires')
    }
    if (Enabled === 'true' && TimeExpires && !isOn(TimeExpires, call.world.now()))
      throw invalidValue('TimeExpires')
  }

/** Turns the switch into an expiry: off is long ago; on is for good, unless a time to come is set already. */
export const expiryOf = ({ call, given, after }: Write): Row => {
  const { Enabled, TimeExpires } = given
  const isRunning = isOn(after['TimeExpires'], call.world.now())
  if (Enabled === 'false' && isRunning) return { TimeExpires: OFF, Enabled: null }
  if (Enabled === 'true' && TimeExpires === undefined && !isRunning)
    return { TimeExpires: null, Enabled: null }
  return { Enabled: null }
}
