import { serverNow } from '#api/clock.ts'
import { day as dayWord } from '#lib/time.ts'
import { DateField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { daysFor, expiresAt, type Expiry, type TokenDraft } from './token-draft.ts'
import { tokenWords } from './words.ts'
import classes from './expiry-field.module.css'

type Props = {
  readonly draft: TokenDraft
  readonly onChange: (part: Partial<TokenDraft>) => void
  readonly error: string | undefined
}

const EXPIRIES: readonly Expiry[] = ['7', '30', '90', '365', 'day']

/** How long a token lasts: none lasts for ever. */
export const ExpiryField = ({ draft, onChange, error }: Props) => {
  const { form } = tokenWords
  const now = serverNow()
  const until = expiresAt(draft, now)
  const isDay = draft.expiry === 'day'
  return (
    <div className={classes.expiry}>
      <SelectField
        label={form.expiry}
        value={draft.expiry}
        options={EXPIRIES.map((value) => ({ value, label: form.expiries[value] }))}
        onChange={(value) => onChange({ expiry: EXPIRIES.find((each) => each === value) ?? '90' })}
        {...(!isDay && { error })}
        {...(until && { help: form.until(dayWord(until)) })}
      />
      {isDay && (
        <DateField
          label={form.day}
          value={draft.day}
          {...daysFor(now)}
          error={error}
          onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
        />
      )}
    </div>
  )
}
