import { useId, useLayoutEffect, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { useUnsaved } from '#ui/unsaved.ts'
import { fromFlaw, toFlaw, type Flaw } from './draft.ts'
import type { Moves } from './use-moves.ts'
import { words } from './words.ts'
import classes from './moves-page.module.css'

/** What is moved where; a text is judged when it is left, or sent. */
export const MoveForm = ({ moves }: { readonly moves: Moves }) => {
  const form = useId()
  const { typed, draft, busy, change } = moves
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const leave = (...names: readonly string[]): void => setLeft(new Set([...left, ...names]))
  const said = (name: string, flaw: Flaw | undefined): string | undefined =>
    flaw !== undefined && left.has(name) ? words.flaws[flaw] : undefined
  const [from, to] = [fromFlaw(draft), toFlaw(draft)]

  useLayoutEffect(() => focusField(form, 'from'), [form])
  useUnsaved(words.title, (draft.from !== '' || draft.to !== '') && !moves.hasResults)

  return (
    <form
      id={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        leave('from', 'to')
        if (from !== undefined) focusField(form, 'from')
        else if (to !== undefined) focusField(form, 'to')
        else void moves.look()
      }}
    >
      <TextField
        name="from"
        label={words.from}
        help={words.fromHelp}
        placeholder="old.example"
        autoComplete="off"
        maxLength={400}
        value={typed.from}
        error={said('from', from)}
        onBlur={() => typed.from !== '' && leave('from')}
        onChange={({ currentTarget }) => change({ from: currentTarget.value })}
      />
      <TextField
        name="to"
        label={words.to}
        help={words.toHelp}
        placeholder="new.example"
        autoComplete="off"
        maxLength={400}
        value={typed.to}
        error={said('to', to)}
        onBlur={() => typed.to !== '' && leave('to')}
        onChange={({ currentTarget }) => change({ to: currentTarget.value })}
      />
      <div className={classes.wide}>
        <CheckField
          name="keepOld"
          label={words.keepOld}
          help={words.keepOldHelp}
          checked={typed.keepOld}
          onChange={({ currentTarget }) => change({ keepOld: currentTarget.checked })}
        />
      </div>
      <div className={classes.wide}>
        <Button
          type="submit"
          tone={moves.open.length > 0 ? 'plain' : 'primary'}
          hint="Enter"
          isBusy={busy === 'plan'}
        >
          {words.plan}
        </Button>
      </div>
    </form>
  )
}
