import classes from './shape.module.css'

/** The place of what is on its way: lines of text as long as that will be, then boxes and buttons. */
export const Shape = ({ parts }: { readonly parts: readonly ('title' | 'line' | 'box' | 'button')[] }) => (
  <div className={classes.shape} aria-hidden>
    {parts.map((part, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- nothing but its place tells one from the other
      <i key={index} data-part={part} />
    ))}
  </div>
)
