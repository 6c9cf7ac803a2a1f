import { useStore } from '#lib/store.ts'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { Key, keyInWords } from '#ui/key.tsx'
import { setSingleKeys, singleKeys, usePageKeys } from '#ui/keys.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { words } from '../words.ts'
import classes from './keys-dialog.module.css'

/** The keys of the screen behind it. */
export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const bindings = usePageKeys()
  const isOn = useStore(singleKeys)
  const { keys } = words
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <ul className={classes.keys}>
        {bindings.map(({ key, label }) => (
          <li key={`${key} ${label}`}>
            <VisuallyHidden>{`${keyInWords(key)}: `}</VisuallyHidden>
            {label}
            <Key name={key} />
          </li>
        ))}
      </ul>
      <CheckField
        label={keys.single}
        help={keys.singleHelp}
        checked={isOn}
        onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
      />
      <DialogActions>
        <Button hint="Escape" onClick={onClose} autoFocus>
          {keys.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
