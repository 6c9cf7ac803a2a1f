import type { Store } from '../../kernel/store.ts'
import { importable } from '../../people/importable.ts'
import { fixedId } from '../../site.ts'

// People of the directory whom nobody has made users. Nobody else's alias has a dot between two names.
const JOINERS: readonly (readonly [alias: string, first: string, last: string, phone: string])[] = [
  ['anna.bauer', 'Anna', 'Bauer', '+49 221 5550 101'],
  ['blanka.novakova', 'Blanka', 'Nováková', '+420 541 555 102'],
  ['chloe.dupont', 'Chloé', 'Dupont', '+33 1 5555 0103'],
  ['deirdre.obrien', 'Deirdre', "O'Brien", '+353 1 555 0104'],
  ['elena.ferrari', 'Elena', 'Ferrari', '+39 02 5555 0105'],
  ['felix.moreau', 'Félix', 'Moreau', '+1 514 555 0106'],
  ['grace.smith', 'Grace', 'Smith', '+1 312 555 0107'],
  ['hakan.yilmaz', 'Hakan', 'Yılmaz', '+90 212 555 0108'],
  ['iga.kowalska', 'Iga', 'Kowalska', '+48 12 555 0109'],
  ['jane.doe', 'Jane', 'Doe', '+1 312 555 0110'],
  ['kari.olsen', 'Kari', 'Olsen', '+47 77 55 50 11'],
  ['luca.rossi', 'Luca', 'Rossi', '+39 02 5555 0112'],
]

/** Puts in those who can be imported, the same at every start. */
export const fillDirectory = (store: Store): void => {
  for (const [alias, firstName, lastName, phoneNumber] of JOINERS) {
    const pkid = fixedId(`directory ${alias}`)
    store.table(importable.name).insert({
      ObjectId: pkid,
      pkid,
      alias,
      firstName,
      lastName,
      phoneNumber,
      mail: `${alias}@lab.example`,
      department: 'Customer Care',
    })
  }
}
