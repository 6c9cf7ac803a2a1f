import '#lib/no-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { language, spoken } from '#lib/language.ts'
import { applyColorScheme } from '#ui/color-scheme.ts'
import { App } from './app/app.tsx'
import { speakAtAll } from './app/speak.ts'

const notLoaded = spoken({
  en: 'Unity Desk could not be loaded. Load the page again.',
  de: 'Unity Desk konnte nicht geladen werden. Laden Sie die Seite neu.',
  es: 'No se pudo cargar Unity Desk. Vuelva a cargar la página.',
  fr: 'Unity Desk n’a pas pu être chargé. Rechargez la page.',
  pt: 'Não foi possível carregar o Unity Desk. Recarregue a página.',
})

applyColorScheme()
document.documentElement.lang = language

const show = (): void => {
  const root = document.querySelector('#root')
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
}

speakAtAll().then(show, () => {
  document.body.textContent = notLoaded
})
