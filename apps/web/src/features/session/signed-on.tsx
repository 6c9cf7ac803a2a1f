import { useEffect } from 'react'
import { tellSignedOn } from './single-sign-on.ts'
import { words } from './words.ts'

/** Where a sign-on in a window of its own ends: it tells the page that opened it, and closes itself. */
export const SignedOn = () => {
  useEffect(() => {
    tellSignedOn()
    window.close()
  }, [])
  return (
    <>
      <title>{`${words.signedOn.title} · ${words.product}`}</title>
      <h1>{words.signedOn.title}</h1>
      <p>{words.signedOn.text}</p>
    </>
  )
}
