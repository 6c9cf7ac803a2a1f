type OpenDialog = { readonly close: () => void }

let dialogs: readonly OpenDialog[] = []

/** @returns to be called when it is gone */
export const noteDialog = (dialog: OpenDialog): (() => void) => {
  dialogs = [...dialogs, dialog]
  return () => {
    dialogs = dialogs.filter((each) => each !== dialog)
  }
}

export const isDialogOpen = (): boolean => dialogs.length > 0

/** The one that is above the others is asked to close; one that must be answered stays. */
export const closeTopDialog = (): void => dialogs.at(-1)?.close()
