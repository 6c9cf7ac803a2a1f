import { useId, useState } from 'react'
import { useSession } from '#api/session.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceField } from '#ui/choice-field.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { TextField } from '#ui/field.tsx'
import { ExpiryField } from './expiry-field.tsx'
import { PermissionField } from './permission-field.tsx'
import { permissionsOfRole, sayPermissions } from './permission-words.ts'
import { describeRefusal } from './refusals.ts'
import { RoleField } from './role-field.tsx'
import type { Refusals, TokenDraft } from './token-draft.ts'
import { useFocusRefused } from './use-focus-refused.ts'
import { tokenWords, words } from './words.ts'
import classes from './token-form.module.css'

type Props = {
  readonly draft: TokenDraft
  readonly refusals: Refusals
  readonly failure: { readonly error: unknown } | undefined
  readonly isBusy: boolean
  readonly onChange: (part: Partial<TokenDraft>) => void
  readonly onSubmit: () => void
  readonly onCancel: () => void
}

const { form } = tokenWords

/** What a token is for, what it may do, for how long, and from where. */
export const TokenForm = ({ draft, refusals, failure, isBusy, onChange, onSubmit, onCancel }: Props) => {
  const { permissions: own } = useSession()
  const id = useId()
  const [tries, setTries] = useState(0)
  useFocusRefused(id, tries, isBusy)
  return (
    <form
      id={id}
      className={classes.form}
      noValidate
      autoComplete="off"
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault()
        setTries(tries + 1)
        onSubmit()
      }}
    >
      <h2 className={classes.title}>{form.title}</h2>
      <TextField
        label={form.name}
        help={form.nameHelp}
        name="name"
        autoComplete="off"
        maxLength={64}
        value={draft.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        error={refusals.name}
      />
      <div className={classes.may}>
        <h3 className={classes.label}>{form.kind}</h3>
        <ChoiceField
          label={form.kind}
          name="kind"
          value={draft.kind}
          options={(['single', 'role'] as const).map((value) => ({ value, label: form.kinds[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
        {draft.kind === 'single' ? (
          <PermissionField
            value={draft.permissions}
            mayGive={(each) => each === 'credentials:unverified' || own.includes(each)}
            onChange={(permissions) => onChange({ permissions })}
            error={refusals.permissions}
          />
        ) : (
          <>
            <RoleField
              label={form.role}
              value={draft.role}
              onChange={(role) => onChange({ role })}
              error={refusals.role ?? refusals.permissions}
            />
            <p className={classes.part}>{form.rolePart(sayPermissions(permissionsOfRole(draft.role)))}</p>
          </>
        )}
      </div>
      <ExpiryField draft={draft} onChange={onChange} error={refusals.expiresAt} />
      <TextField
        label={form.networks}
        help={form.networksHelp}
        name="networks"
        autoComplete="off"
        isOptional
        value={draft.networks}
        onChange={({ currentTarget }) => onChange({ networks: currentTarget.value })}
        error={refusals.networks}
      />
      {failure && <ErrorPanel {...describeRefusal(failure.error)} isAnswer />}
      <div className={classes.acts}>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
          {form.submit}
        </Button>
        <Button hint="Escape" isHeld={isBusy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
