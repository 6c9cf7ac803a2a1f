import type { HolderKind } from '@unity-desk/contract'
import { spoken } from '#lib/language.ts'
import { count } from '#lib/time.ts'

type Kinds = Readonly<Record<HolderKind, string>>
/** Whoever has an extension beside people. */
type Objects = Readonly<Record<Exclude<HolderKind, 'user' | 'contact' | 'private-list'>, string>>

const en = {
  kinds: {
    user: 'a person',
    contact: 'a contact',
    list: 'a distribution list',
    'call-handler': 'a call handler',
    'directory-handler': 'a directory handler',
    'interview-handler': 'an interview handler',
    'private-list': 'a private list',
  } satisfies Kinds,
  objects: {
    list: 'the distribution list',
    'call-handler': 'the call handler',
    'directory-handler': 'the directory handler',
    'interview-handler': 'the interview handler',
  } satisfies Objects,
  has: (name: string, kind: string) => `${name} (${kind}) has it already.`,
  hidden: (kind: string) => `It is taken already (${kind}).`,
  is: (number: string, object: string, name: string) => `${number} is ${object} ${name}.`,
  primary: (number: string, name: string) => `${number} is the extension of ${name}.`,
  alternate: (number: string, name: string) => `${number} is an alternate extension of ${name}.`,
  ownPrimary: (number: string) => `${number} is this person’s own extension already.`,
  ownAlternate: (number: string) => `${number} is an alternate extension of this person already.`,
  partition: (name: string) => `Partition: ${name}.`,
  peopleUnread: (read: number, of: number) =>
    `Nobody is known to have it; alternate extensions of ${count(read)} of ${count(of)} people are read so far.`,
  othersUnread: 'The numbers of distribution lists and handlers are not all read yet.',
}

type Words = typeof en

const de: Words = {
  kinds: {
    user: 'eine Person',
    contact: 'ein Kontakt',
    list: 'eine Verteilerliste',
    'call-handler': 'ein Call-Handler',
    'directory-handler': 'ein Verzeichnis-Handler',
    'interview-handler': 'ein Interview-Handler',
    'private-list': 'eine private Liste',
  },
  objects: {
    list: 'die Verteilerliste',
    'call-handler': 'der Call-Handler',
    'directory-handler': 'der Verzeichnis-Handler',
    'interview-handler': 'der Interview-Handler',
  },
  has: (name, kind) => `Schon vergeben an ${name} (${kind}).`,
  hidden: (kind) => `Schon vergeben (${kind}).`,
  is: (number, object, name) => `${number} ist ${object} ${name}.`,
  primary: (number, name) => `${number} ist die Durchwahl von ${name}.`,
  alternate: (number, name) => `${number} ist eine weitere Durchwahl von ${name}.`,
  ownPrimary: (number) => `${number} ist schon die eigene Durchwahl dieser Person.`,
  ownAlternate: (number) => `${number} ist schon eine weitere Durchwahl dieser Person.`,
  partition: (name) => `Partition: ${name}.`,
  peopleUnread: (read, of) =>
    `Soweit bekannt, hat sie niemand; weitere Durchwahlen sind bisher von ${count(read)} von ${count(of)} Personen gelesen.`,
  othersUnread: 'Die Nummern der Verteilerlisten und Handler sind noch nicht alle gelesen.',
}

const es: Words = {
  kinds: {
    user: 'una persona',
    contact: 'un contacto',
    list: 'una lista de distribución',
    'call-handler': 'un controlador de llamadas',
    'directory-handler': 'un controlador de directorio',
    'interview-handler': 'un controlador de entrevistas',
    'private-list': 'una lista privada',
  },
  objects: {
    list: 'la lista de distribución',
    'call-handler': 'el controlador de llamadas',
    'directory-handler': 'el controlador de directorio',
    'interview-handler': 'el controlador de entrevistas',
  },
  has: (name, kind) => `Ya lo tiene ${name} (${kind}).`,
  hidden: (kind) => `Ya está ocupado (${kind}).`,
  is: (number, object, name) => `${number} es ${object} ${name}.`,
  primary: (number, name) => `${number} es la extensión de ${name}.`,
  alternate: (number, name) => `${number} es una extensión alternativa de ${name}.`,
  ownPrimary: (number) => `${number} ya es la extensión de esta persona.`,
  ownAlternate: (number) => `${number} ya es una extensión alternativa de esta persona.`,
  partition: (name) => `Partición: ${name}.`,
  peopleUnread: (read, of) =>
    `Que se sepa, nadie la tiene; hasta ahora se han leído las extensiones alternativas de ${count(read)} de ${count(of)} personas.`,
  othersUnread: 'Aún no se han leído todos los números de las listas de distribución y los controladores.',
}

const fr: Words = {
  kinds: {
    user: 'une personne',
    contact: 'un contact',
    list: 'une liste de distribution',
    'call-handler': 'un gestionnaire d’appels',
    'directory-handler': 'un gestionnaire d’annuaire',
    'interview-handler': 'un gestionnaire d’entretiens',
    'private-list': 'une liste privée',
  },
  objects: {
    list: 'la liste de distribution',
    'call-handler': 'le gestionnaire d’appels',
    'directory-handler': 'le gestionnaire d’annuaire',
    'interview-handler': 'le gestionnaire d’entretiens',
  },
  has: (name, kind) => `Déjà attribué à ${name} (${kind}).`,
  hidden: (kind) => `Déjà attribué (${kind}).`,
  is: (number, object, name) => `${number} est ${object} ${name}.`,
  primary: (number, name) => `${number} est le poste de ${name}.`,
  alternate: (number, name) => `${number} est un autre poste de ${name}.`,
  ownPrimary: (number) => `${number} est déjà le poste de cette personne.`,
  ownAlternate: (number) => `${number} est déjà un autre poste de cette personne.`,
  partition: (name) => `Partition : ${name}.`,
  peopleUnread: (read, of) =>
    `Personne ne semble l’avoir ; les autres postes de ${count(read)} personnes sur ${count(of)} sont lus jusqu’ici.`,
  othersUnread: 'Les numéros des listes de distribution et des gestionnaires ne sont pas encore tous lus.',
}

const pt: Words = {
  kinds: {
    user: 'uma pessoa',
    contact: 'um contato',
    list: 'uma lista de distribuição',
    'call-handler': 'um controlador de chamadas',
    'directory-handler': 'um controlador de diretório',
    'interview-handler': 'um controlador de entrevistas',
    'private-list': 'uma lista privada',
  },
  objects: {
    list: 'a lista de distribuição',
    'call-handler': 'o controlador de chamadas',
    'directory-handler': 'o controlador de diretório',
    'interview-handler': 'o controlador de entrevistas',
  },
  has: (name, kind) => `Já pertence a ${name} (${kind}).`,
  hidden: (kind) => `Já está em uso (${kind}).`,
  is: (number, object, name) => `${number} é ${object} ${name}.`,
  primary: (number, name) => `${number} é o ramal de ${name}.`,
  alternate: (number, name) => `${number} é um ramal alternativo de ${name}.`,
  ownPrimary: (number) => `${number} já é o ramal desta pessoa.`,
  ownAlternate: (number) => `${number} já é um ramal alternativo desta pessoa.`,
  partition: (name) => `Partição: ${name}.`,
  peopleUnread: (read, of) =>
    `Até onde se sabe, ninguém o tem; por enquanto foram lidos os ramais alternativos de ${count(read)} de ${count(of)} pessoas.`,
  othersUnread: 'Os números das listas de distribuição e dos controladores ainda não foram todos lidos.',
}

/** Who has an alias, an extension or an address already. */
export const holderWords = spoken<Words>({ en, de, es, fr, pt })
