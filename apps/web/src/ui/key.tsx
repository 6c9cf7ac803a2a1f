import { spoken } from '#lib/language.ts'
import classes from './key.module.css'

type Names = Readonly<Record<string, string>>

const FACES: Names = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  'Ctrl K': 'Ctrl K',
  'Control+Enter': 'Ctrl ↵',
  // What the keyboards of a language have on their keys.
  ...spoken<Names>({
    en: {},
    de: { Delete: 'Entf', 'Ctrl K': 'Strg K', 'Control+Enter': 'Strg ↵' },
    es: { Delete: 'Supr' },
    fr: { Escape: 'Échap', Delete: 'Suppr' },
    pt: {},
  }),
}

const READ_OUT = spoken<Names>({
  en: { ArrowUp: 'Arrow up', ArrowDown: 'Arrow down' },
  de: {
    Enter: 'Eingabetaste',
    ArrowUp: 'Pfeil nach oben',
    ArrowDown: 'Pfeil nach unten',
    Delete: 'Entfernen',
    'Ctrl K': 'Strg K',
  },
  es: { Enter: 'Intro', ArrowUp: 'Flecha arriba', ArrowDown: 'Flecha abajo', Delete: 'Suprimir' },
  fr: {
    Enter: 'Entrée',
    Escape: 'Échap',
    ArrowUp: 'Flèche haut',
    ArrowDown: 'Flèche bas',
    Delete: 'Suppr',
  },
  pt: { ArrowUp: 'Seta para cima', ArrowDown: 'Seta para baixo' },
})

/** A key in words, for a screen reader. */
export const keyInWords = (name: string): string => READ_OUT[name] ?? name

/** The face of a key, for the eye: the name of the act says the same to a screen reader. */
export const Key = ({ name, onFill = false }: { readonly name: string; readonly onFill?: boolean }) => (
  <kbd className={classes.key} data-on-fill={onFill || undefined} aria-hidden>
    {FACES[name] ?? name.toUpperCase()}
  </kbd>
)
