import type { Reason } from '@unity-desk/contract'

export const reasons: Readonly<Record<Reason, string>> = {
  'own-credentials':
    'Personne ne modifie ici ses propres identifiants : un collègue doit le faire, ou vous-même à votre téléphone.',
  'another-administrator': 'Sur votre propre compte, un autre administrateur doit le faire.',
  'no-password-here':
    'Vous n’avez pas de mot de passe ici : vous vous connectez auprès du fournisseur de votre organisation.',
  'factor-at-provider':
    'Vous vous connectez auprès du fournisseur de votre organisation, qui en demande plus là-bas.',
  'signed-in-by-password': 'Vous vous êtes connecté par mot de passe : donnez plutôt votre mot de passe.',
  'in-no-group':
    'Votre compte n’est dans aucun groupe autorisé à utiliser Unity Desk. Un administrateur de votre organisation peut y remédier.',
  'another-signed-on': 'Une autre personne que celle connectée ici s’est identifiée.',
  'another-operator': 'Personne ne confirme sa propre demande : un autre opérateur doit le faire.',
  'about-yourself': 'Il s’agit de vous : un autre opérateur doit le faire.',
  'may-not-back': 'Qui confirme cela doit pouvoir le faire aussi.',
  'may-not-override': 'Votre rôle ne peut pas passer outre la vérification de l’appelant.',
  'callers-not-verified': 'Ici, les appelants ne sont pas vérifiés.',
  'no-mail-server': 'Le serveur d’Unity Desk n’a pas de serveur de messagerie pour envoyer.',
  'mail-changed-lately':
    'L’adresse e-mail a été modifiée ici dans les dernières 72 heures : un code envoyé là ne prouve donc rien.',
  'verified-already': 'L’appelant est déjà vérifié.',
  'code-over': 'Ce code n’est plus valable.',
  'no-tries-left': 'C’était le dernier essai : ce code n’est plus valable.',
  'waits-no-more': 'Une réponse a été donnée, ou elle a servi, ou elle a expiré.',
  'verified-another': 'La vérification vaut pour une autre personne.',
  'verified-otherwise': 'La vérification vaut pour une autre modification.',
  'verified-ticket': 'La vérification vaut pour un autre ticket.',
  'verification-waiting': 'L’appelant n’est pas encore vérifié.',
  'verification-used': 'La vérification a déjà servi : chacune vaut pour une modification.',
  'verification-failed': 'La vérification n’a pas abouti.',
  'verification-expired': 'La vérification a expiré.',
  'account-refused':
    'Unity Connection n’accepte pas le compte d’Unity Desk. Un administrateur d’Unity Desk doit s’en occuper.',
  'account-may-not': 'Unity Connection ne le permet pas au compte d’Unity Desk.',
  'nothing-changed': 'Il n’a pas répondu à temps, et rien n’a été modifié.',
  unsure: 'On ne sait pas si la modification a été appliquée.',
  'gone-since': 'Ce qui a été modifié n’existe plus.',
  'reverted-already': 'Cela a déjà été annulé.',
  'address-gone': 'La personne n’a plus cette adresse.',
  'other-alias': 'La saisie n’est pas l’alias de cette personne : rien n’a donc été supprimé.',
  'last-administrator': 'C’est le dernier administrateur avec un mot de passe.',
  'of-the-provider': 'Le rôle et le mot de passe de cet opérateur relèvent du fournisseur.',
  'factor-there': 'Vous avez déjà un second facteur : supprimez-le d’abord.',
  'code-of-another-moment': 'Le code n’est pas celui de cet instant.',
  'no-free-extension': 'Aucun poste libre n’a été trouvé après celui-ci.',
  'for-some-people': 'Votre compte ne couvre que certaines personnes, et cela va au-delà.',
  'unity-refused': 'Unity Connection l’a refusé.',
}
