import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { serverNow } from '#api/clock.ts'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { paths } from '#lib/paths.ts'
import type { Person } from '#lib/person.ts'
import { Acts } from '#ui/acts.tsx'
import { Button } from '#ui/button.tsx'
import { EndingNote } from '#ui/ending-note.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { PlusIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { AddressForm } from './address-form.tsx'
import { AddressList } from './address-list.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import { addresses } from './queries.ts'
import { SeveralForm } from './several-form.tsx'
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
  const navigate = useNavigate()

  const toMoves = (): void => void navigate(`${paths.addressMoves}?person=${user.ObjectId}`)
  useKey('v', words.move, toMoves, verdict.allowed && open === undefined)

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return (
    <section className={classes.addresses} aria-label={words.title}>
      <p className={classes.effect}>{words.effect(user.DisplayName)}</p>
      <EndingNote {...acts.ending} onLook={() => void acts.look()} />
      {query.data ? (
        <AddressList person={user} list={query.data} editor={editor} disabledBecause={disabledBecause} />
      ) : (
        <Loading />
      )}
      {open?.kind === 'add' && (
        <AddressForm
          person={user.ObjectId}
          name={user.DisplayName}
          address=""
          onSave={(address) => editor.save(address, undefined)}
          onSeveral={editor.addSeveral}
          onCancel={editor.close}
        />
      )}
      {open?.kind === 'several' && (
        <SeveralForm
          person={user.ObjectId}
          begin={open.text}
          acts={acts}
          onClose={(saved) => {
            if (saved)
              acts.say({
                tone: 'good',
                text: words.several.added(saved.length, serverNow()),
                changes: saved.flatMap(({ changes = [] }) => changes),
              })
            editor.close()
          }}
        />
      )}
      {open?.kind !== 'add' && open?.kind !== 'several' && (
        <Acts id={id} reason={verdict.allowed ? undefined : verdict.reason}>
          <Button
            ref={focus.hold(ADD)}
            icon={<PlusIcon />}
            hint="a"
            disabledBecause={disabledBecause}
            onClick={editor.add}
          >
            {words.add}
          </Button>
          <Button hint="m" disabledBecause={disabledBecause} onClick={() => editor.addSeveral()}>
            {words.several.add}
          </Button>
          {verdict.allowed && (
            <Button hint="v" tone="quiet" onClick={toMoves}>
              {words.move}
            </Button>
          )}
        </Acts>
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
