import type { Flaw } from '#lib/field-text.ts'
import { spoken } from '#lib/language.ts'
import { count } from '#lib/time.ts'

/** What every form and list of Unity's records says. */
export const recordWords = spoken({
  en: {
    undo: 'Undo',
    save: 'Save',
    cancel: 'Cancel',
    add: 'Add',
    edit: 'Edit',
    remove: 'Delete',
    keep: 'Keep it',
    yes: 'Yes',
    no: 'No',
    nothing: 'Not set',
    look: 'Look again',
    missing: 'This must be given.',
    tooLong: (most: number) => `At most ${count(most)} characters.`,
    noNumber: 'Type a whole number.',
    outOfRange: (least: number, most: number) => `From ${count(least)} to ${count(most)}.`,
  },
  de: {
    undo: 'Rückgängig',
    save: 'Speichern',
    cancel: 'Abbrechen',
    add: 'Hinzufügen',
    edit: 'Bearbeiten',
    remove: 'Löschen',
    keep: 'Behalten',
    yes: 'Ja',
    no: 'Nein',
    nothing: 'Nicht gesetzt',
    look: 'Noch einmal nachsehen',
    missing: 'Das muss angegeben werden.',
    tooLong: (most: number) => `Höchstens ${count(most)} Zeichen.`,
    noNumber: 'Geben Sie eine ganze Zahl ein.',
    outOfRange: (least: number, most: number) => `Von ${count(least)} bis ${count(most)}.`,
  },
  es: {
    undo: 'Deshacer',
    save: 'Guardar',
    cancel: 'Cancelar',
    add: 'Añadir',
    edit: 'Editar',
    remove: 'Eliminar',
    keep: 'Conservar',
    yes: 'Sí',
    no: 'No',
    nothing: 'Sin definir',
    look: 'Volver a comprobar',
    missing: 'Este dato es obligatorio.',
    tooLong: (most: number) => `Como máximo ${count(most)} caracteres.`,
    noNumber: 'Escriba un número entero.',
    outOfRange: (least: number, most: number) => `De ${count(least)} a ${count(most)}.`,
  },
  fr: {
    undo: 'Annuler la modification',
    save: 'Enregistrer',
    cancel: 'Annuler',
    add: 'Ajouter',
    edit: 'Modifier',
    remove: 'Supprimer',
    keep: 'Conserver',
    yes: 'Oui',
    no: 'Non',
    nothing: 'Non défini',
    look: 'Vérifier à nouveau',
    missing: 'Cette valeur est obligatoire.',
    tooLong: (most: number) => `${count(most)} caractères au plus.`,
    noNumber: 'Saisissez un nombre entier.',
    outOfRange: (least: number, most: number) => `De ${count(least)} à ${count(most)}.`,
  },
  pt: {
    undo: 'Desfazer',
    save: 'Salvar',
    cancel: 'Cancelar',
    add: 'Adicionar',
    edit: 'Editar',
    remove: 'Excluir',
    keep: 'Manter',
    yes: 'Sim',
    no: 'Não',
    nothing: 'Não definido',
    look: 'Verificar de novo',
    missing: 'Este campo é obrigatório.',
    tooLong: (most: number) => `No máximo ${count(most)} caracteres.`,
    noNumber: 'Digite um número inteiro.',
    outOfRange: (least: number, most: number) => `De ${count(least)} a ${count(most)}.`,
  },
})

export const sayFlaw = (flaw: Flaw): string => {
  switch (flaw.kind) {
    case 'missing':
      return recordWords.missing
    case 'too-long':
      return recordWords.tooLong(flaw.most)
    case 'no-number':
      return recordWords.noNumber
    case 'out-of-range':
      return recordWords.outOfRange(flaw.least, flaw.most)
  }
}
