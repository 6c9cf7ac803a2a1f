import { chooseLanguage, language, languages, type Language } from '#lib/language.ts'
import { putLinkBack } from './link.ts'
import { words } from './words.ts'
import classes from './languages.module.css'

const all = Object.entries(languages) as [Language, string][]

const choose = (next: Language): void => {
  putLinkBack()
  chooseLanguage(next)
}

/** The page is loaded again in the other language, at the same step. */
export const Languages = () => (
  <nav aria-label={words.frame.language}>
    <ul className={classes.list}>
      {all.map(([each, name]) => (
        <li key={each} lang={each}>
          {each === language ? (
            <span className={classes.language} aria-current="true">
              {name}
            </span>
          ) : (
            <button type="button" className={classes.language} onClick={() => choose(each)}>
              {name}
            </button>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
