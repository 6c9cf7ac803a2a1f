import { PORTAL } from '@unity-desk/contract'
import { useState, type ReactNode } from 'react'
import { useConfiguration } from './configuration.ts'
import { Languages } from './languages.tsx'
import { words } from './words.ts'
import classes from './frame.module.css'

/** As the server wrote it into the page; the title has it as well. */
const nameInPage = document.title

/** The company's own head and foot around every step. */
export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const configuration = useConfiguration()
  const [hasLogo, setHasLogo] = useState(true)
  return (
    <>
      <header className="brand">
        {configuration?.logo === true && hasLogo && (
          <img className="brand-logo" src={PORTAL.logo} alt="" onError={() => setHasLogo(false)} />
        )}
        <span className="brand-name">{configuration?.name ?? nameInPage}</span>
      </header>
      <main className="column">{children}</main>
      <footer className={classes.foot}>
        {configuration?.helpdesk !== undefined && (
          <p>
            {words.frame.helpdesk} <bdi>{configuration.helpdesk}</bdi>
          </p>
        )}
        <Languages />
      </footer>
    </>
  )
}
