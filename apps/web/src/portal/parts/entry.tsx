import { useId, type ComponentProps, type ReactNode, type Ref } from 'react'
import { Problem } from './problem.tsx'
import classes from './entry.module.css'

type Props = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'maxLength' | 'name' | 'spellCheck' | 'autoCapitalize' | 'enterKeyHint'
> & {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  /** What is wrong with what was typed. */
  readonly problem?: string | undefined
  /** Where what is wrong is said elsewhere. */
  readonly isWrong?: boolean
  readonly isSecret?: boolean
  readonly looks?: 'text' | 'digits'
  readonly describedBy?: string | undefined
  /** A small act inside of the field's frame, at its end. */
  readonly beside?: ReactNode
  readonly ref?: Ref<HTMLInputElement>
}

/** One field, with its label above and what is wrong with it below. */
export const Entry = ({
  label,
  value,
  onChange,
  hint,
  problem,
  isWrong = problem !== undefined,
  isSecret = false,
  looks = 'text',
  describedBy,
  beside,
  ...rest
}: Props) => {
  const id = useId()
  const notes = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`, describedBy]
  return (
    <div className={classes.entry}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.frame}>
        <input
          {...rest}
          id={id}
          className={classes.input}
          data-looks={looks}
          data-beside={beside !== undefined || undefined}
          type={isSecret ? 'password' : 'text'}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-invalid={isWrong || undefined}
          aria-describedby={notes.filter(Boolean).join(' ') || undefined}
          autoCorrect="off"
        />
        {beside}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {problem !== undefined && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  )
}
