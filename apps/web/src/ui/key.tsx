import classes from './key.module.css'

const SHOWN: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  'Ctrl K': 'Ctrl K',
}

/** The face of a key, for the eye: the name of the act says the same to a screen reader. */
export const Key = ({ name, onFill = false }: { readonly name: string; readonly onFill?: boolean }) => (
  <kbd className={classes.key} data-on-fill={onFill || undefined} aria-hidden>
    {SHOWN[name] ?? name.toUpperCase()}
  </kbd>
)
