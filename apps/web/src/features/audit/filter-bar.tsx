import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { CrossIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { actionGroups, wordOf } from './action-words.ts'
import { isEmpty, readFilter, type Filter } from './filters.ts'
import { nameOf } from './names.ts'
import { OperatorField } from './operator-field.tsx'
import { words } from './words.ts'
import classes from './filter-bar.module.css'

type Props = {
  readonly filter: Filter
  readonly onChange: (part: Filter, options?: { readonly isTyped?: boolean }) => void
  readonly onClear: () => void
}

const any = (label: string) => ({ value: '', label })

/** What of the log is shown: each part narrows it. */
export const FilterBar = ({ filter, onChange, onClear }: Props) => {
  const { target, action = '' } = filter
  // An action that a link brought, and that only engineers know.
  const rare = action !== '' && wordOf(action) === undefined ? [{ value: action, label: action }] : []
  const choose = (part: keyof Filter) => (value: string) =>
    onChange({ [part]: readFilter(new URLSearchParams({ [part]: value }))[part] })
  const type = (part: 'from' | 'to') => (value: string) =>
    onChange({ [part]: value === '' ? undefined : value }, { isTyped: true })
  return (
    <form
      className={classes.bar}
      role="search"
      aria-label={words.filter.label}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={classes.action}>
        <SelectField
          label={words.filter.action}
          value={action}
          options={[any(words.filter.anyAction), ...rare, ...actionGroups()]}
          onChange={choose('action')}
        />
      </div>
      <SelectField
        label={words.filter.result}
        value={filter.result ?? ''}
        options={[
          any(words.filter.anyResult),
          ...Object.entries(words.results).map(([value, label]) => ({ value, label })),
        ]}
        onChange={choose('result')}
      />
      <OperatorField
        actor={filter.actor ?? ''}
        onActor={(actor) => onChange({ actor: actor === '' ? undefined : actor }, { isTyped: true })}
      />
      <DateField
        label={words.filter.from}
        value={filter.from ?? ''}
        max={filter.to}
        onChange={({ currentTarget }) => type('from')(currentTarget.value)}
      />
      <DateField
        label={words.filter.to}
        value={filter.to ?? ''}
        min={filter.from}
        onChange={({ currentTarget }) => type('to')(currentTarget.value)}
      />
      {!isEmpty(filter) && (
        <div className={classes.chosen}>
          {target !== undefined && (
            <span className={classes.target}>
              <span>{words.filter.target}</span>
              <strong>
                <Name>{nameOf(target) ?? target}</Name>
              </strong>
              <IconButton label={words.filter.anyTarget} onClick={() => onChange({ target: undefined })}>
                <CrossIcon size={14} />
              </IconButton>
            </span>
          )}
          <Button size="small" tone="quiet" onClick={onClear}>
            {words.filter.clear}
          </Button>
        </div>
      )}
    </form>
  )
}
