import { configurationValues } from '@unity-desk/cupi/resources'
import { invalidValue, notAuthorized } from '../kernel/refused.ts'
import type { Rule, Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { isWritable, NUMBER, SWITCH } from '../seed/configuration-values.ts'

// All but a few are read-only, and answered with 403 (cupi.md 4.14).
const writable: Rule = ({ before }) => {
  if (!isWritable(before?.['FullName'] ?? '')) throw notAuthorized()
}

const SWITCHED: Readonly<Record<string, string>> = { true: '1', '1': '1', false: '0', '0': '0' }

const isInRange = (value: string, { MinVal, MaxVal }: Row): boolean =>
  /^\d{1,9}$/.test(value) &&
  Number(value) >= Number(MinVal ?? 0) &&
  Number(value) <= Number(MaxVal ?? 2 ** 31)

const fitting: Rule = ({ given, before }) => {
  const value = given['Value']
  if (value === undefined || value === null || !before) return
  if (before['Type'] === SWITCH && SWITCHED[value.toLowerCase()] === undefined) throw invalidValue('Value')
  if (before['Type'] === NUMBER && !isInRange(value, before)) throw invalidValue('Value')
}

const stamped = ({ call, given, before }: Write): Row => {
  const value = given['Value']
  if (value === undefined || value === null) return {}
  return {
    Value: before?.['Type'] === SWITCH ? (SWITCHED[value.toLowerCase()] ?? value) : value,
    LastModifiedTime: creationTime(call.world.now()),
    // As recorded for a change through this interface (cupi.md 4.14).
    LastModifiedByComponent: 'VMREST',
  }
}

export const simulated = [
  simulate({
    name: 'configurationValues',
    resource: configurationValues,
    shape: shapeOf('configurationValues', configurationValues, { hidden: ['ObjectId'] }),
    rules: [writable, fitting],
    derive: stamped,
  }),
]
