import { useEffect } from 'react'

/**
 * After a try that was refused, the focus goes to the first field that says why.
 * @param tries how often the form was sent
 */
export const useFocusRefused = (form: string, tries: number, isBusy: boolean): void => {
  useEffect(() => {
    if (tries === 0 || isBusy) return
    document.querySelector<HTMLElement>(`#${CSS.escape(form)} [aria-invalid="true"]`)?.focus()
  }, [form, tries, isBusy])
}
