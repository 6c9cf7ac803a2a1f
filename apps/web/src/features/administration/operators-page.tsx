import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { OperatorEntry } from '@unity-desk/contract'
import { useState } from 'react'
import { useSession } from '#api/session.ts'
import { neighbourOf } from '#lib/neighbour.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PlusIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { useFocus } from '#ui/use-focus.ts'
import { AddOperator } from './add-operator.tsx'
import { ChangeRole } from './change-role.tsx'
import { ConfirmAct } from './confirm-act.tsx'
import { OperatorRow } from './operator-row.tsx'
import { operators, removeOperator } from './queries.ts'
import { Section } from './section.tsx'
import { SetPassword } from './set-password.tsx'
import { operatorWords } from './words.ts'

const ADD = 'add'

type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'role' | 'password' | 'remove'; readonly operator: OperatorEntry }
  | undefined

/** Who may sign in, and as what. */
export const OperatorsPage = () => {
  const query = useQuery(operators)
  const queryClient = useQueryClient()
  const { operator: self, singleSignOn } = useSession()
  const [open, setOpen] = useState<Open>()
  const [note, setNote] = useState<string>()
  const focus = useFocus()
  const { notes, removal } = operatorWords

  const add = (): void => setOpen({ kind: 'add' })
  const close = (): void => setOpen(undefined)
  const done = (said: string): void => {
    setNote(said)
    close()
  }
  useKey('a', operatorWords.add, add, open === undefined)

  /** A name at the provider may be that of a local operator as well. */
  const isOwn = ({ name, signIn }: OperatorEntry): boolean =>
    name === self.name && (signIn === 'single-sign-on') === (singleSignOn === true)

  const erase = async ({ id, name }: OperatorEntry): Promise<void> => {
    const ids = query.data?.map((each) => each.id) ?? []
    await removeOperator(queryClient, id)
    done(notes.removed(name))
    focus.to(neighbourOf(ids, id) ?? ADD)
  }

  return (
    <>
      <Section
        label={operatorWords.list}
        text={operatorWords.text}
        action={
          <Button ref={focus.hold(ADD)} icon={<PlusIcon />} hint="a" onClick={add}>
            {operatorWords.add}
          </Button>
        }
        query={query}
        empty={<EmptyState title={operatorWords.empty} />}
        note={note}
      >
        {(operator) => (
          <OperatorRow
            key={operator.id}
            operator={operator}
            isOwn={isOwn(operator)}
            hold={focus.hold(operator.id)}
            onChangeRole={() => setOpen({ kind: 'role', operator })}
            onSetPassword={() => setOpen({ kind: 'password', operator })}
            onRemove={() => setOpen({ kind: 'remove', operator })}
          />
        )}
      </Section>
      {open?.kind === 'add' && (
        <AddOperator onDone={({ name, role }) => done(notes.added(name, role))} onClose={close} />
      )}
      {open?.kind === 'role' && (
        <ChangeRole
          operator={open.operator}
          onDone={(role) => done(notes.role(open.operator.name, role))}
          onClose={close}
        />
      )}
      {open?.kind === 'password' && (
        <SetPassword
          operator={open.operator}
          onDone={() => done(notes.password(open.operator.name))}
          onClose={close}
        />
      )}
      {open?.kind === 'remove' && (
        <ConfirmAct
          title={removal.title(open.operator.name)}
          act={removal.act}
          cancel={removal.cancel}
          onAct={() => erase(open.operator)}
          onClose={close}
        >
          {open.operator.signIn === 'single-sign-on' ? removal.providerText : removal.text}
        </ConfirmAct>
      )}
    </>
  )
}
