import { words } from './words.ts'
import classes from './spoken-word.module.css'

/** What the agent says first, so that the caller knows whom they are talking to. */
export const SpokenWord = ({ word }: { readonly word: string }) => (
  <div className={classes.spoken}>
    <p className={classes.say}>{words.say}</p>
    <p className={classes.word} lang="en" translate="no">
      {word}
    </p>
    <p className={classes.where}>{words.sayWhere}</p>
  </div>
)
