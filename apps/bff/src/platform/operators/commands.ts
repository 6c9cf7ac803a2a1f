import * as z from 'zod/mini'
import type { Sessions } from '../access/sessions.ts'
import type { Audit } from '../audit/audit.ts'
import type { Commands } from '../data-directory/control-socket.ts'
import { newOperator } from './new-operator.ts'
import type { OperatorStore } from './store.ts'

export const ADD = 'operator.add'
export const PUT = 'operator.put'

type Options = {
  readonly operators: OperatorStore
  readonly note: Audit['note']
  readonly sessions?: Sessions
}

/** What `npm run operator` can do, in its own process or, beside a running server, in the server's. */
export const operatorCommands = ({ operators, note: record, sessions }: Options): Commands => {
  const note = (action: string, name: string, role: string): Promise<void> =>
    record(
      {
        actor: { name: 'local shell', role: null, via: 'local' },
        source: null,
        requestId: null,
        action,
        target: { kind: 'operators', Alias: name },
        details: { role },
      },
      { result: 'done' },
    )
  return {
    [ADD]: async (input) => {
      const { name, role, password } = z.parse(newOperator, input)
      const added = await operators.add(name, role, password)
      if (!added) throw new Error(`there is an operator ${name} already`)
      await note(ADD, name, role)
      return { name: added.name, role: added.role }
    },
    [PUT]: async (input) => {
      const { name, role, password } = z.parse(newOperator, input)
      const put = await operators.put(name, role, password)
      sessions?.forget()
      await note(PUT, name, role)
      return { name: put.name, role: put.role }
    },
  }
}
