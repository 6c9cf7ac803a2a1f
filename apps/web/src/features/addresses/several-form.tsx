import { useId, useLayoutEffect } from 'react'
import { Button } from '#ui/button.tsx'
import { useKey } from '#ui/keys.ts'
import { TextArea } from '#ui/text-area.tsx'
import { useUnsaved } from '#ui/unsaved.ts'
import { SeveralRows } from './several-rows.tsx'
import type { AddressActs, Note } from './use-address-acts.ts'
import { MOST, useSeveral } from './use-several.ts'
import { words } from './words.ts'
import classes from './several-form.module.css'

type Props = {
  readonly person: string
  readonly begin: string
  readonly acts: AddressActs
  /** @param saved what came of each that was saved */
  readonly onClose: (saved?: readonly Note[]) => void
}

/** Several addresses at once, saved one by one: what is not saved stays here, with its reason. */
export const SeveralForm = ({ person, begin, acts, onClose }: Props) => {
  const form = useId()
  const several = useSeveral(person, begin, acts)
  const { rows, open, isBusy, isLooking, tooMany } = several
  const { several: text } = words

  useLayoutEffect(() => {
    const area = document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(form)} textarea`)
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [form])
  const close = (): void => onClose(several.saved.length > 0 ? several.saved : undefined)
  useKey('Escape', words.cancel, close, !isBusy)
  useUnsaved(text.add, several.isUnsaved)

  const save = async (): Promise<void> => {
    if (isBusy || isLooking || open.length === 0) return
    const saved = await several.save()
    if (saved) onClose(saved)
  }

  return (
    <form
      id={form}
      className={classes.form}
      aria-label={text.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextArea
        name="addresses"
        label={text.field}
        help={text.help}
        rows={5}
        maxLength={20_000}
        placeholder={text.placeholder}
        value={several.text}
        isReadOnly={isBusy}
        error={tooMany ? text.tooMany(MOST) : undefined}
        onChange={({ currentTarget }) => several.change(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter alone begins the next line.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void save()
        }}
      />
      {rows.length > 0 && <SeveralRows rows={rows} />}
      <div className={classes.acts}>
        {(open.length > 0 || isBusy || isLooking) && (
          <Button type="submit" tone="primary" hint="Control+Enter" isBusy={isBusy || isLooking}>
            {text.save(open.length)}
          </Button>
        )}
        <Button hint="Escape" isHeld={isBusy} onClick={close}>
          {several.isTouched ? text.close : words.cancel}
        </Button>
      </div>
    </form>
  )
}
