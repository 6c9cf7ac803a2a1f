import { useId, useState, type ReactNode } from 'react'
import { Acts } from './acts.tsx'
import { Button } from './button.tsx'
import { Confirm } from './confirm.tsx'
import { EndingNote, type Told } from './ending-note.tsx'
import { PlusIcon } from './icons.tsx'
import { RecordRow, RecordRows } from './record-row.tsx'
import { recordWords } from './record-words.ts'
import { Skeleton } from './skeleton.tsx'
import { ADD_ROW, useListEditor } from './use-list-editor.ts'
import classes from './record-list.module.css'

type Row = { readonly ObjectId: string }
type Described = { readonly name: string; readonly title: ReactNode; readonly detail?: ReactNode }

type Props<Item extends Row> = {
  readonly label: string
  /** What these are, and what a change of them does. */
  readonly about: string
  /** Undefined while it is read. */
  readonly list: readonly Item[] | undefined
  readonly describe: (item: Item) => Described
  readonly empty: { readonly title: string; readonly text: string }
  readonly addLabel: string
  /** Why nothing can be changed. */
  readonly reason: string | undefined
  readonly ending: Told
  readonly onLook: () => void
  readonly canEdit?: (item: Item) => boolean
  readonly canRemove?: (item: Item) => boolean
  readonly renderForm: (item: Item | undefined, close: () => void) => ReactNode
  readonly removal: {
    readonly title: string
    readonly text: (item: Item) => string
    /** @returns why not */
    readonly run: (item: Item) => Promise<ReactNode>
  }
}

const Loading = () => (
  <div className={classes.loading}>
    <Skeleton width={26} />
    <Skeleton width={22} />
  </div>
)

/** What a person has several of: read, added, changed and deleted in one place, by keyboard alone. */
export const RecordList = <Item extends Row>(props: Props<Item>) => {
  const { label, about, list, describe, empty, addLabel, reason, ending, onLook, renderForm, removal } = props
  const { canEdit = () => true, canRemove = () => true } = props
  const id = useId()
  const editor = useListEditor({ list: list ?? [], mayWrite: reason === undefined, canEdit, canRemove })
  const { open, focus } = editor
  const [refusal, setRefusal] = useState<ReactNode>()
  const [isBusy, setBusy] = useState(false)
  const disabledBecause = reason === undefined ? undefined : id

  const close = (): void => {
    setRefusal(undefined)
    editor.close()
  }
  const erase = async (item: Item): Promise<void> => {
    setBusy(true)
    const why = await removal.run(item)
    setBusy(false)
    if (why === undefined) editor.closeRemoved(item)
    else setRefusal(why)
  }

  return (
    <section className={classes.records} aria-label={label}>
      <p className={classes.about}>{about}</p>
      <EndingNote {...ending} onLook={onLook} />
      {!list && <Loading />}
      {list?.length === 0 && (
        <div className={classes.empty}>
          <p className={classes.title}>{empty.title}</p>
          <p>{empty.text}</p>
        </div>
      )}
      {list && list.length > 0 && (
        <RecordRows label={label}>
          {list.map((item) => (
            <li key={item.ObjectId}>
              {open?.kind === 'edit' && open.item.ObjectId === item.ObjectId ? (
                renderForm(item, close)
              ) : (
                <RecordRow
                  {...describe(item)}
                  id={item.ObjectId}
                  hold={focus.hold(item.ObjectId)}
                  disabledBecause={disabledBecause}
                  onEdit={canEdit(item) ? () => editor.edit(item) : undefined}
                  onRemove={canRemove(item) ? () => editor.remove(item) : undefined}
                />
              )}
            </li>
          ))}
        </RecordRows>
      )}
      {open?.kind === 'add' ? (
        renderForm(undefined, close)
      ) : (
        <Acts id={id} reason={reason}>
          <Button
            ref={focus.hold(ADD_ROW)}
            icon={<PlusIcon />}
            hint="a"
            disabledBecause={disabledBecause}
            onClick={editor.add}
          >
            {addLabel}
          </Button>
        </Acts>
      )}
      {open?.kind === 'remove' && (
        <Confirm
          title={removal.title}
          act={recordWords.remove}
          cancel={{ label: recordWords.keep, onCancel: close }}
          isBusy={isBusy}
          isDangerous
          onConfirm={() => void erase(open.item)}
        >
          {removal.text(open.item)}
          {refusal !== undefined && <span role="alert">{refusal}</span>}
        </Confirm>
      )}
    </section>
  )
}
