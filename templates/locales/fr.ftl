# Les mots de l’interface en français. Pas de HTML. Nombres et dates arrivent déjà écrits par ICU.

site-name = Répertoire du contre-discours
site-description = Qui répond à la haine en ligne, où, comment, et avec quel effet : initiatives, campagnes, chiffres et leurs sources.
skip-link = Aller au contenu
languages-label = Langues
footer-contact = Nous écrire
footer-licence = Textes et chiffres : Creative Commons Attribution 4.0 (CC BY 4.0). Chaque chiffre indique sa source.
only-in = Pour l’instant en { $language } seulement.

home-title = Qui répond à la haine, près de chez vous
home-lead = Ce répertoire présente les personnes et les organisations qui répondent à la haine en ligne : ce qu’elles ont fait, qui elles ont touché, et d’où vient chaque chiffre.
home-countries = Pays

contents-title = Sur cette page
total-how = Somme des campagnes de cette page qui comptent des personnes, arrondie vers le bas.
learn-more = En savoir plus : { $name }
participants = Participants de ce pays : { $names }.
total-stated = Total indiqué par le site auquel celui-ci succède :
address-unknown = (aucune source n’en donne l’adresse)
date-unknown = date inconnue
date-range = { $from }–{ $to }
reviewed = Page entièrement relue le { $date }.

resources-title = Ressources et études
resource-guide = Guide
resource-report = Rapport
resource-toolkit = Boîte à outils

partners-title = Partenaires
partner-ngo = Association
partner-university = Établissement d’enseignement supérieur
partner-think-tank = Groupe de réflexion
partner-foundation = Fondation
partner-agency = Agence de publicité
partner-media = Magazine professionnel
partner-company = Entreprise
partner-programme-manager = Gestionnaire de programmes
partner-public-body = Organisme public
partner-home-unknown = pays d’origine non précisé par nos sources
role-organiser = organisation
role-participant = participation
role-creative = conception et réalisation
role-support = soutien

sources-title = Sources
sources-of-text = Ce texte s’appuie sur :
source-number = Source { $number }
source-offline = n’est plus en ligne
source-read = Consulté le { $date }.

qualifier-at-least = plus de { $amount }
qualifier-nearly = près de { $amount }
qualifier-approx = environ { $amount }
qualifier-forecast = { $amount } (prévision)
percent = { $amount } %
area-europe = dans toute l’Europe
area-world = dans le monde entier
period-whole-campaign = sur toute la campagne
period-whole-initiative = depuis le début
period-unknown = période non précisée
period-first-hours = au cours des { $count } premières heures
period-first-days = au cours des { $count } premiers jours
figure-as-of = situation : { $date }
figure-undated = sans date
note-mark = Note

error-not-found-title = Page introuvable
error-not-found-what = Il n’y a pas de page à cette adresse. Elle contient peut-être une faute de frappe, ou la page porte un autre nom.
error-method-title = Action impossible ici
error-method-what = Cette adresse ne peut pas être utilisée de cette façon.
error-request-title = Nous n’avons pas compris cette demande
error-request-what = La demande était mal formée. Rien n’a été enregistré.
error-internal-title = Un problème est survenu de notre côté
error-internal-what = Cette page n’a pas pu être affichée. Réessayez dans quelques minutes. Si vous étiez en train d’envoyer un message et n’avez pas vu de référence, renvoyez-le : le même message envoyé deux fois ne fait pas de mal.
error-home = Voir les pays du répertoire

contact-title = Envie de participer ?
contact-page-title = Nous écrire
contact-lead = Une question sur ces initiatives ou ces ressources ? Vous avez vous-même répondu à la haine ? Écrivez-nous, nous vous lirons avec plaisir.

promises-title = Avant d’écrire
promise-who = Seule l’équipe de ce répertoire peut lire votre message. Il est chiffré à son intention avant d’être enregistré.
promise-what = Nous gardons ce que vous écrivez ici, la page d’où vous écrivez et l’heure. Nous ne gardons ni votre adresse réseau, ni le navigateur ou l’appareil que vous utilisez.
promise-how-long = Nous supprimons votre message au plus tard { $days } jours après son arrivée.
promise-not = Ce que nous ne pouvons pas protéger : votre appareil, l’historique de votre navigateur, et votre réseau, qui peut voir que vous visitez ce site. Un courriel peut être lu par les fournisseurs qui l’acheminent.

form-all-required = Toutes les questions demandent une réponse. Il n’y a pas de limite de temps.
form-topic = De quoi s’agit-il ?
form-topic-hint = Choisissez ce qui convient le mieux.
topic-question = Une question sur des initiatives ou des ressources
topic-counterspeech = Un contre-discours que j’ai ou que nous avons créé
topic-partner = Devenir partenaire
topic-correction = Une correction à apporter à une page
topic-other = Autre chose
form-country = De quel pays s’agit-il ?
form-country-hint = Vous n’avez pas à dire où vous êtes.
form-country-choose = Choisissez un pays
form-country-none = Un autre pays, ou aucun
form-name = Comment vous appeler ?
form-name-hint = Un nom inventé convient. { $limit } caractères au maximum.
form-email = Votre adresse électronique
form-email-hint = Uniquement pour vous répondre. Choisissez une adresse que ni vos proches ni vos collègues ne peuvent consulter. { $limit } caractères au maximum.
form-message = Votre message
form-message-hint = N’indiquez le nom ou l’adresse d’autres personnes que si c’est nécessaire. Écrivez dans la langue de votre choix. { $limit } caractères au maximum.
form-consent-hint = Ce que vous écrivez peut révéler vos opinions politiques ou religieuses. C’est à vous de décider si nous pouvons le garder.
form-consent = J’accepte que l’équipe de ce répertoire garde et lise ce que j’ai écrit, afin de me répondre.
form-send = Envoyer le message
form-shared-device = Sur un appareil partagé, utilisez la page de contact

error-prefix = Erreur :
summary-title = Il y a un problème
summary-not-stored = Rien n’a été enregistré. Votre texte est toujours là.
problem-mark = Erreur :
problem-foreign-origin = Nous n’avons pas pu nous assurer que ce formulaire venait de notre page. Vérifiez votre texte, puis envoyez-le d’ici
problem-too-large = Votre texte dépasse ce que ce formulaire peut accepter. Le début figure ci-dessous : raccourcissez-le ou envoyez-le en plusieurs fois
problem-not-a-form = Ce qui nous est parvenu n’était pas un formulaire rempli. Utilisez le formulaire ci-dessous
problem-not-stored = Votre message n’a pas pu être enregistré pour l’instant. Copiez votre texte, puis réessayez dans une minute
problem-unknown-field = Le formulaire contenait un élément que nous ne connaissons pas. Il a été retiré : vérifiez votre texte, puis renvoyez-le
problem-repeated-field = Le formulaire contenait deux fois la même réponse. Les deux figurent ci-dessous : vérifiez-les, puis renvoyez le formulaire
problem-topic-missing = Sélectionnez le sujet de votre message
problem-topic-unknown = Sélectionnez le sujet de votre message dans la liste
problem-country-missing = Sélectionnez un pays, ou « Un autre pays, ou aucun »
problem-country-unknown = Sélectionnez un pays dans la liste
problem-name-missing = Indiquez un nom que nous pouvons utiliser. Il peut être inventé
problem-name-long = Le nom ne peut pas dépasser { $limit } caractères
problem-name-unshowable = Le nom contenait des caractères impossibles à afficher. Ils ont été retirés : vérifiez-le, puis renvoyez le formulaire
problem-email-missing = Indiquez votre adresse électronique
problem-email-long = L’adresse électronique ne peut pas dépasser { $limit } caractères
problem-email-format = Indiquez une adresse électronique au bon format, par exemple nom@example.com
problem-email-unshowable = L’adresse électronique contenait des caractères impossibles à afficher. Ils ont été retirés : vérifiez-la, puis renvoyez le formulaire
problem-message-missing = Écrivez votre message
problem-message-long = Votre message ne peut pas dépasser { $limit } caractères. Il en contient { $typed } ; retirez-en { $over }
problem-message-unshowable = Votre message contenait des caractères impossibles à afficher, par exemple des marques cachées qui en inversent le sens de lecture. Ils ont été retirés : vérifiez-le, puis renvoyez-le
problem-consent-missing = Cochez la case si vous êtes d’accord. Sans cela, nous ne pouvons pas garder votre message

received-title = Nous avons bien reçu votre message
received-none-title = Pas de référence ici
received-reference = Votre référence :
received-write-down = Notez-la : elle désigne votre message si vous nous écrivez à nouveau. Nous ne pourrons pas vous l’envoyer plus tard.
received-next-title = Et maintenant
received-next-read = Un membre de notre équipe le lit.
received-next-answer = Si votre message appelle une réponse, elle part à l’adresse électronique que vous avez donnée.
received-fifteen = Cette page affiche la référence pendant quinze minutes.
received-none = Si vous avez envoyé un message, nous ne l’avons reçu que si une référence s’est affichée. Sinon, renvoyez-le : le même message envoyé deux fois ne fait pas de mal.
received-again = Écrire un message
