import type { Words } from './en.ts'

export const words: Words = {
  begin: 'Adicionar uma pessoa',
  title: 'Adicionar uma pessoa',
  template: 'Modelo',
  templateHelp: 'Classe de serviço, idioma, regra do PIN e tudo o que não é perguntado aqui vêm dele.',
  noDigits: 'Somente dígitos: é preciso poder discar.',
  noAddress: 'Isto não é um endereço de e-mail.',
  next: (after) => `Próximo livre depois de ${after}`,
  nextAway: 'Não foi possível encontrar um número livre agora. Digite um.',
  submit: 'Adicionar',
  made: (name) => `Os dados de ${name} foram enviados ao Unity.`,
  nextStep: 'O PIN é o do modelo. Dê à pessoa um PIN próprio antes que ela ligue.',
  lookLater: 'Ainda não há ninguém com este alias. Verifique de novo antes de adicionar outra vez.',
  open: 'Abrir a pessoa',
  search: 'Buscar o alias',
  another: 'Adicionar outra',
}
