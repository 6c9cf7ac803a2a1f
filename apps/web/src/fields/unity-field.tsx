import { referredBy } from '#api/references.ts'
import { PickField } from '#ui/pick-field.tsx'
import { RecordField, type RecordFieldProps } from '#ui/record-field.tsx'
import { usePick } from './use-pick.ts'
import { words } from './words.ts'

type PickedProps = RecordFieldProps & { readonly kind: string }

const Picked = ({ memory, label, kind, text, onChange, help, isLabelHidden = false }: PickedProps) => {
  const { isGone, ...pick } = usePick(kind, text)
  return (
    <PickField
      {...pick}
      name={memory.name}
      label={label}
      help={
        <>
          {help}
          {pick.onSearch && <> · {words.pick.beginning}</>}
        </>
      }
      isLabelHidden={isLabelHidden}
      value={text}
      error={isGone ? words.pick.gone : undefined}
      onChange={onChange}
    />
  )
}

/** A field of Unity's: one that names something is chosen from what Unity has, the others are as they are. */
export const UnityField = (props: RecordFieldProps) => {
  const kind = props.options ? undefined : referredBy(props.memory)
  return kind === undefined ? <RecordField {...props} /> : <Picked {...props} kind={kind} />
}
