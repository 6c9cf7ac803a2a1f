import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import type { Person } from '#lib/person.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { PlusIcon } from '#ui/icons.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { AddressForm } from './address-form.tsx'
import { AddressList } from './address-list.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import { addresses } from './queries.ts'
import { ADD, useEditor } from './use-editor.ts'
import { words } from './words.ts'
import classes from './addresses-tab.module.css'

const Loading = () => (
  <div className={classes.loading}>
    <Skeleton width={26} />
    <Skeleton width={22} />
  </div>
)

/** The addresses that Unity knows a person by, and the editor for them. */
export const AddressesTab = ({ person: { user } }: { readonly person: Person }) => {
  const id = useId()
  const query = useQuery(addresses(user.ObjectId))
  const verdict = may(useSession(), 'addresses:write')
  const disabledBecause = verdict.allowed ? undefined : id
  const editor = useEditor(user.ObjectId, query.data, verdict.allowed)
  const { acts, open, focus } = editor

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return (
    <section className={classes.addresses} aria-label={words.title}>
      <p className={classes.effect}>{words.effect(user.DisplayName)}</p>
      {acts.note && (
        <Outcome
          tone={acts.note.tone}
          action={
            acts.note.tone === 'warn' && (
              <Button size="small" onClick={acts.look}>
                {words.look}
              </Button>
            )
          }
        >
          {acts.note.text}
        </Outcome>
      )}
      {query.data ? (
        <AddressList list={query.data} editor={editor} disabledBecause={disabledBecause} />
      ) : (
        <Loading />
      )}
      {open?.kind === 'add' ? (
        <AddressForm
          address=""
          onSave={(address) => editor.save(address, undefined)}
          onCancel={editor.close}
        />
      ) : (
        <div className={classes.add}>
          <Button
            ref={focus.hold(ADD)}
            icon={<PlusIcon />}
            hint="a"
            disabledBecause={disabledBecause}
            onClick={editor.add}
          >
            {words.add}
          </Button>
          {!verdict.allowed && (
            <p id={id} className={classes.reason}>
              {verdict.reason}
            </p>
          )}
        </div>
      )}
      {open?.kind === 'remove' && (
        <DeleteDialog
          address={open.address}
          name={user.DisplayName}
          onErase={editor.erase}
          onClose={editor.close}
        />
      )}
    </section>
  )
}
