import type { ProblemName } from '@unity-desk/contract'
import type { Told } from '../en/problems.ts'

export const AGAIN = 'Tente de novo daqui a pouco.'
export const TELL = 'Se continuar, informe o número da solicitação a um administrador do Unity Desk.'
export const ADMINISTRATOR = 'Fale com um administrador do Unity Desk.'
export const UNITY_DOWN = 'O Unity Connection não responde.'

export const problems: Readonly<Record<ProblemName, Told>> = {
  malformed: {
    what: 'O que foi digitado não pode ser usado.',
    why: 'O servidor não consegue usar isto desta forma.',
    now: 'Altere e tente de novo.',
  },
  'bad-sign-in': {
    what: 'O acesso não foi feito.',
    why: 'O nome ou a senha está incorreto.',
    now: 'Digite os dois de novo.',
  },
  'bad-code': {
    what: 'O código não foi aceito.',
    why: 'O código está errado ou já foi usado.',
    now: 'Espere o próximo código e digite-o.',
  },
  'bad-link': {
    what: 'Este link não leva mais a lugar nenhum.',
    why: 'O link já foi usado ou expirou.',
    now: 'Peça outro.',
  },
  'code-required': {
    what: 'Também é preciso um código.',
    why: 'Sua conta tem um segundo fator.',
    now: 'Informe o código do seu aplicativo autenticador.',
  },
  'signed-out': {
    what: 'Sua sessão está encerrada.',
    why: 'Sua sessão terminou, aqui ou em outro lugar.',
    now: 'Entre para continuar.',
  },
  'cross-site': {
    what: 'A solicitação não foi executada.',
    why: 'A solicitação não vem de uma página do Unity Desk.',
    now: 'Abra o Unity Desk no endereço dele e faça isso lá.',
  },
  forbidden: {
    what: 'Você não tem permissão para isso.',
    why: 'Sua função, ou as pessoas a que ela se aplica, não inclui isso.',
    now: ADMINISTRATOR,
  },
  'mode-not-allowed': {
    what: 'Este tipo de redefinição está desligado.',
    why: 'Está desligado aqui.',
    now: 'Use o outro tipo.',
  },
  'protected-target': {
    what: 'Esta pessoa está protegida.',
    why: 'A pessoa tem uma função do Unity, acessa o Unity Desk ou está na lista de pessoas protegidas.',
    now: ADMINISTRATOR,
  },
  'step-up-required': {
    what: 'Sua senha é necessária.',
    why: 'Isto vai além do habitual, por isso o Unity Desk pergunta de novo quem você é.',
    now: 'Repita e informe sua senha quando for pedida.',
  },
  'not-found': {
    what: 'Não foi encontrado.',
    why: 'Não existe nada assim, ou você não pode ver.',
    now: 'Busque de novo: pode ter sido excluído.',
  },
  'method-not-allowed': {
    what: 'A solicitação não foi executada.',
    why: 'O servidor não faz isto neste endereço.',
    now: TELL,
  },
  'not-acceptable': {
    what: 'A solicitação não foi executada.',
    why: 'O servidor não envia este formato.',
    now: TELL,
  },
  'address-owned': {
    what: 'Alguém já tem este endereço.',
    why: 'Um endereço pertence a uma pessoa, um contato ou uma lista.',
    now: 'Exclua-o lá primeiro ou use outro.',
  },
  'changed-since': {
    what: 'Alguém o alterou nesse meio-tempo.',
    why: 'Desfazer destruiria o que outra pessoa gravou.',
    now: 'Veja como está agora e altere isso.',
  },
  'idempotency-conflict': {
    what: 'Isto já foi enviado de outra forma.',
    why: 'A mesma solicitação já veio com outro conteúdo.',
    now: 'Feche a janela e comece de novo.',
  },
  'approval-missing': {
    what: 'Uma segunda pessoa precisa aprovar.',
    why: 'Esta alteração requer duas pessoas.',
    now: 'Tente de novo e pergunte a um colega.',
  },
  'verification-invalid': {
    what: 'Quem liga foi verificado para outra coisa, ou há tempo demais.',
    why: 'Uma verificação vale uma vez, para uma pessoa e uma alteração, e por pouco tempo.',
    now: 'Tente de novo: quem liga é verificado outra vez.',
  },
  'verification-missing': {
    what: 'A identidade de quem liga não foi verificada.',
    why: 'Aqui quem liga é verificado antes de se alterar um PIN ou uma senha.',
    now: 'Verifique-a primeiro.',
  },
  'too-large': {
    what: 'É demais de uma só vez.',
    why: 'O servidor aceita menos em uma solicitação.',
    now: 'Envie menos.',
  },
  'unsupported-media-type': {
    what: 'A solicitação não foi executada.',
    why: 'O servidor não lê este formato.',
    now: TELL,
  },
  'rule-refused': {
    what: 'Uma regra não permite.',
    why: 'Uma regra do Unity ou do Unity Desk impede.',
    now: 'Altere e tente de novo.',
  },
  'directory-owned': {
    what: 'É do diretório da empresa.',
    why: 'O Unity Connection não guarda senha própria desta pessoa.',
    now: 'Altere lá.',
  },
  'no-mail-address': {
    what: 'Não é possível enviar e-mail a esta pessoa.',
    why: 'O Unity Connection não tem um e-mail desta pessoa que seja lido fora da caixa postal.',
    now: 'Escolha outro modo.',
  },
  'wrong-code': {
    what: 'Esse não é o código.',
    why: 'É diferente do que foi enviado.',
    now: 'Peça que o leiam outra vez.',
  },
  'domain-not-allowed': {
    what: 'Endereços deste domínio não são permitidos aqui.',
    why: 'Um administrador definiu os domínios permitidos.',
    now: 'Use um endereço de outro domínio.',
  },
  'not-revertable': {
    what: 'Não pode ser desfeito.',
    why: 'O que é preciso para desfazer não é conhecido ou não é guardado.',
    now: 'Altere à mão.',
  },
  'too-many-requests': {
    what: 'Solicitações demais.',
    why: 'Houve tentativas demais em pouco tempo.',
    now: AGAIN,
  },
  internal: {
    what: 'O Unity Desk falhou.',
    why: 'Algo que ninguém previu deu errado no servidor.',
    now: TELL,
  },
  'mode-unavailable': {
    what: 'Este tipo de redefinição não está configurado.',
    why: 'O servidor do Unity Desk não consegue enviar e-mail.',
    now: 'Use o outro tipo.',
  },
  'unity-unusable': {
    what: 'O Unity Connection falhou.',
    why: 'A resposta do Unity Connection foi interrompida ou não pode ser usada.',
    now: 'Verifique antes de repetir.',
  },
  'audit-unavailable': {
    what: 'Nada foi alterado.',
    why: 'O registro de auditoria não pode ser gravado, por isso nada foi alterado.',
    now: TELL,
  },
  busy: { what: 'Nada foi feito.', why: 'Há solicitações demais neste momento.', now: AGAIN },
  'database-unavailable': {
    what: 'O banco de dados do Unity Desk não responde.',
    why: 'Sem ele nada pode ser registrado, por isso nada foi alterado.',
    now: TELL,
  },
  'sign-on-unavailable': {
    what: 'O login único não responde.',
    why: 'O provedor da sua organização não está acessível. Quem já entrou continua como antes.',
    now: AGAIN,
  },
  'unity-unavailable': {
    what: UNITY_DOWN,
    why: 'Está ocupado ou inacessível, e nada foi alterado.',
    now: AGAIN,
  },
  'unity-timeout': {
    what: UNITY_DOWN,
    why: 'A resposta não chegou a tempo.',
    now: 'Verifique antes de repetir.',
  },
}
