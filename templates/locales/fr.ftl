# Les mots de l’interface en français. Pas de HTML. Nombres et dates arrivent déjà écrits par ICU ; $category est la
# catégorie de pluriel du nombre placé devant le mot (« many » suit million : « de campagnes »).

site-name = Répertoire du contre-discours
site-description = Qui répond à la haine en ligne, où, comment, et avec quel effet : initiatives, campagnes, chiffres et leurs sources.
skip-link = Aller au contenu
languages-label = Langues
menu-label = Menu principal
menu-countries = Pays
menu-resources = Ressources
menu-about = À propos
menu-contact = Contact
crumbs-label = Vous êtes ici
crumbs-home = Accueil
footer-label = À propos de ce site
footer-privacy = Confidentialité
footer-accessibility = Accessibilité
footer-coverage = Traductions
footer-correct = Signaler une erreur sur cette page
footer-licence = Textes et chiffres : Creative Commons Attribution 4.0 (CC BY 4.0). La source de chaque chiffre est indiquée.
partly-in-english = Certaines parties de cette page n’existent pour l’instant qu’en anglais. Elles sont signalées.

home-title = Celles et ceux qui répondent à la haine, près de chez vous
home-lead = Ce répertoire montre qui répond à la haine en ligne, dans de nombreux pays : ce que ces personnes ont fait, qui elles ont touché, et d’où vient chaque chiffre.
home-doors = Qu’est-ce qui vous amène ?
home-door-find = Trouver des actions près de chez vous
home-door-find-how = Chaque pays, avec ses initiatives, ses campagnes et ses partenaires.
home-door-answer = Répondre à des propos haineux que vous avez vus
home-door-answer-how = Des guides et des boîtes à outils que d’autres ont tirés de leur expérience.
home-door-tell = Nous parler de votre action
home-door-tell-how = Nous aimerions savoir ce que vous avez fait, et le présenter ici avec ses sources.
home-countries = Pays
home-map-credit = Contours : Natural Earth, simplifiés. Ils n’expriment aucun avis sur les frontières.
home-initiatives = Initiatives présentes dans plusieurs pays
home-numbers = Le répertoire en chiffres
home-numbers-how = Décompte fait à l’instant, d’après les fiches du répertoire. Le nombre de personnes touchées est la somme de ce que les organisateurs ont déclaré, arrondie vers le bas.
campaigns-here = { $category ->
    [one] { $n } campagne
    [many] { $n } de campagnes
   *[other] { $n } campagnes
  }
count-countries = { $category ->
    [one] pays
    [many] de pays
   *[other] pays
  }
count-initiatives = { $category ->
    [one] initiative
    [many] d’initiatives
   *[other] initiatives
  }
count-campaigns = { $category ->
    [one] campagne
    [many] de campagnes
   *[other] campagnes
  }
count-partners = { $category ->
    [one] partenaire
    [many] de partenaires
   *[other] partenaires
  }
count-resources = { $category ->
    [one] ressource
    [many] de ressources
   *[other] ressources
  }
count-sources = { $category ->
    [one] source
    [many] de sources
   *[other] sources
  }
region-africa = Afrique
region-americas = Amériques
region-asia = Asie
region-europe = Europe
region-oceania = Océanie

contents-title = Sur cette page
contents-up = Retour au sommaire
country-glance = En un coup d’œil
chart-title = Personnes touchées, par campagne
chart-title-largest = Personnes touchées : les { $n } campagnes qui en déclarent le plus
chart-campaign = Campagne
chart-value = Personnes touchées
chart-how = D’après ce que déclarent les organisateurs. Les barres sont à l’échelle ; chaque chiffre mène à sa source.
places-title = Où cela s’est passé
places-not-drawn = absente de la carte
places-more = { $category ->
    [one] et { $n } autre lieu
    [many] et { $n } d’autres lieux
   *[other] et { $n } autres lieux
  }
gaps-title = Ce que nous ne savons pas
country-thin = Nous savons peu de choses sur ce qui se fait ici. C’est une indication sur nos sources, pas sur le travail accompli.
total-how = Somme des personnes que les campagnes de cette page déclarent avoir touchées, arrondie vers le bas à ses deux premiers chiffres. Qui en a vu deux compte deux fois.
total-how-all = Somme des personnes que toutes les campagnes de ce pays déclarent avoir touchées, arrondie vers le bas à ses deux premiers chiffres. Qui en a vu deux compte deux fois.
learn-more = En savoir plus : { $name }
status-active = en cours
status-ended = terminée
status-unknown = on ignore si elle se poursuit
themes-label = Thèmes :
campaign-part-of = Fait partie de :
campaign-in = Pays :
earlier-counts = Décomptes précédents
initiative-where = Où elle est menée
initiative-nowhere = À notre connaissance, elle n’est menée dans aucun pays du répertoire.
campaign-description = { $headline } : la campagne { $name } ({ $country }).
initiative-description = { $name } : en quoi consiste l’initiative, où elle est menée, qui elle a touché.
partner-description = { $name } : { $kind }. Sa contribution au contre-discours, pays par pays.
partner-home = Siège : { $country }
partner-parts = Sa contribution, pays par pays
partner-site = Site web : { $name }
participants = Participants de ce pays : { $names }.
total-stated = Total indiqué par le site auquel celui-ci succède :

presences-more = Autres initiatives
presence-all = { $category ->
    [one] { $name } : voir la campagne
    [many] { $name } : voir les { $n } de campagnes
   *[other] { $name } : voir les { $n } campagnes
  }
presence-title = { $name } : campagnes ({ $country })
in-country = { $name } ({ $country })
presence-description = { $name } ({ $country }) : ce qui a été fait, campagne par campagne, avec les chiffres et leurs sources.
presence-description-none = { $name } ({ $country }) : ce qui a été fait, avec les chiffres et leurs sources.
presence-range = Campagnes { $from } à { $to } sur { $all }
presence-pages = Pages de campagnes
page-title = { $title }, page { $page }
page-place = Page { $page } sur { $pages }
page-number = Page
page-previous = Page précédente
page-next = Page suivante
address-unknown = (aucune source n’en donne l’adresse)
date-unknown = date inconnue
date-range = { $from }–{ $to }
reviewed = Dernière relecture le { $date }.

resources-title = Ressources et études
resources-all = Les { $n } ressources
resources-description = Guides, rapports et boîtes à outils pour répondre à la haine en ligne, avec l’éditeur, l’année et la langue.
resources-lead = Ce que d’autres ont tiré de leur expérience ou de leurs recherches. Quand aucune source ne donne d’adresse, le titre n’est pas un lien.
resources-pages = Pages de ressources
resources-range = Ressources { $from } à { $to } sur { $all }
resources-shown = À retrouver dans :
resources-year-unknown = année inconnue
resource-guide = Guide
resource-report = Rapport
resource-toolkit = Boîte à outils
resource-title-in = titre en { $language }
resources-guides = Guides
resources-reports = Rapports
resources-toolkits = Boîtes à outils

partners-title = Partenaires
partners-all = Les { $n } partenaires
partner-ngo = Organisation à but non lucratif
partner-university = Université ou école supérieure
partner-think-tank = Groupe de réflexion
partner-foundation = Fondation
partner-agency = Agence de publicité
partner-media = Média
partner-company = Entreprise
partner-programme-manager = Gestionnaire de programmes
partner-public-body = Organisme public
partner-network = Réseau
partner-school = Centre de formation
partner-home-unknown = siège non précisé par nos sources
role-organiser = pilotage
role-participant = participation
role-creative = conception et réalisation
role-support = soutien

sources-title = Sources
sources-of-text = Ce texte s’appuie sur :
source-number = Source { $number }
source-untitled = Page publiée par { $publisher }
source-offline = n’est plus en ligne
source-read = Consulté le { $date }.

qualifier-at-least = plus de { $amount }
qualifier-nearly = près de { $amount }
qualifier-approx = environ { $amount }
qualifier-forecast = prévu : { $amount }
percent = { $amount } %
area-europe = dans toute l’Europe
area-world = dans le monde entier
period-whole-campaign = sur toute la campagne
period-whole-initiative = depuis le début
period-unknown = période non précisée
period-first-hours = au cours des { $count } premières heures
period-first-days = au cours des { $count } premiers jours
figure-as-of = date du chiffre : { $date }
figure-undated = sans date
note-mark = Note : { $figures }

error-not-found-title = Page introuvable
error-not-found-what = Il n’y a pas de page à cette adresse. Elle contient peut-être une faute de frappe, ou la page porte un autre nom.
error-method-title = Action impossible ici
error-method-what = Cette adresse ne peut pas être utilisée de cette façon.
error-request-title = Nous n’avons pas compris cette demande
error-request-what = La demande était mal formée. Rien n’a été enregistré.
error-internal-title = Un problème est survenu de notre côté
error-internal-what = Cette page n’a pas pu être affichée. Réessayez dans quelques minutes. Si vous étiez en train d’envoyer un message et n’avez pas vu de référence, renvoyez-le : le même message envoyé deux fois ne pose aucun problème.
error-opening = Le site est en train de démarrer. Rien n’a été enregistré. Revenez en arrière et réessayez dans un instant.
error-home = Voir les pays du répertoire
error-contact = Nous écrire
error-gone-title = Cette fiche a été retirée
error-gone-on = Retirée le { $date }.
error-gone-what = Ce qui se trouvait ici : { $title }

contact-title = Envie de participer ?
contact-page-title = Nous écrire
contact-lead = Une question sur ces initiatives ou ces ressources ? Vous avez vous-même répondu à la haine ? Écrivez-nous, nous vous lirons avec plaisir.

promises-title = Avant d’écrire
promise-who = Seule l’équipe de ce répertoire peut lire votre message. Il est chiffré à son intention avant d’être enregistré.
promise-what = Nous gardons ce que vous écrivez ici, la page d’où vous écrivez et l’heure. Nous ne gardons ni votre adresse IP, ni le navigateur ou l’appareil que vous utilisez.
promise-how-long = Nous supprimons votre message { $answered } après notre réponse, et au plus tard { $arrived } après son arrivée.
days-after = { $category ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
  }
promise-draft = S’il manque quelque chose dans le formulaire, ce que vous avez écrit est gardé quinze minutes, chiffré de telle sorte que seule l’adresse de votre page permette de l’ouvrir.
promise-not = Ce que nous ne pouvons pas protéger : votre appareil, l’historique de votre navigateur, et votre réseau, qui peut voir que vous visitez ce site. Un courriel peut être lu par les fournisseurs qui l’acheminent.

form-all-required = Il faut répondre à toutes les questions. Prenez le temps qu’il vous faut.
form-topic = De quoi s’agit-il ?
form-topic-hint = Choisissez ce qui convient le mieux.
topic-question = Une question sur des initiatives ou des ressources
topic-counterspeech = Mon propre contre-discours ou celui de notre groupe
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

error-title = Erreur : { $title }
summary-title = Il y a un problème
summary-not-stored = Rien n’a été enregistré. Votre texte est toujours là.
summary-not-known = Nous ne savons pas encore si votre message a été enregistré. Votre texte est toujours là.
summary-draft = Aucun message n’a encore été enregistré. Ce que vous avez écrit reste ici pendant quinze minutes.
summary-beginning = Rien n’a été enregistré. Le début de votre texte est toujours là.
summary-no-text = Rien n’a été enregistré, et il n’y avait aucun texte à vous rendre.
draft-gone = Ce qui avait été écrit ici n’est plus conservé : tout est supprimé au bout de quinze minutes, ou dès que le message est envoyé.
problem-mark = Erreur :
problem-foreign-origin = Nous n’avons pas pu nous assurer que ce formulaire venait de notre page. Vérifiez votre texte, puis envoyez-le d’ici
problem-too-large = Votre texte dépasse ce que ce formulaire peut accepter. Raccourcissez-le ou envoyez-le en plusieurs fois
problem-too-slow = Votre texte a mis trop de temps à arriver. Vérifiez ce qui figure ci-dessous, puis renvoyez-le
problem-not-a-form = Ce qui nous est parvenu n’était pas un formulaire rempli. Utilisez le formulaire ci-dessous
problem-not-stored = Votre message n’a pas pu être enregistré. Copiez votre texte, puis réessayez dans une minute
problem-not-known = Notre disque n’a pas répondu à temps. Copiez votre texte, puis renvoyez-le tel quel dans une minute : s’il a été enregistré entre-temps, il ne le sera pas deux fois, et vous recevrez sa référence
problem-too-many = De nombreux formulaires sont arrivés de votre réseau : nous n’avons pas encore pu prendre le vôtre. Copiez votre texte, puis renvoyez-le dans { $category ->
    [one] { $n } minute
    [many] { $n } de minutes
   *[other] { $n } minutes
  }
problem-unknown-field = Le formulaire contenait un élément que nous ne connaissons pas. Il a été retiré : vérifiez votre texte, puis renvoyez-le
problem-repeated-field = Le formulaire contenait deux fois la même réponse. Vérifiez vos réponses, puis renvoyez-le
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
problem-message-large = Votre message prend plus de place que ce formulaire n’en a. Raccourcissez-le ou envoyez-le en plusieurs fois
problem-message-unshowable = Votre message contenait des caractères impossibles à afficher ou abîmés en route. Ils ont été retirés : vérifiez-le, puis renvoyez-le
problem-consent-missing = Cochez la case si vous êtes d’accord. Sans cela, nous ne pouvons pas garder votre message

received-title = Nous avons bien reçu votre message
received-none-title = Pas de référence ici
received-reference = Votre référence :
received-write-down = Notez-la : elle nous permettra de retrouver votre message si vous nous écrivez à nouveau. Nous ne pourrons pas vous l’envoyer plus tard.
received-next-title = Et maintenant ?
received-next-read = Quelqu’un de notre équipe lira votre message.
received-next-answer = S’il appelle une réponse, nous l’enverrons à l’adresse électronique que vous avez indiquée.
received-fifteen = Cette page affiche la référence pendant quinze minutes.
received-none = Si vous avez envoyé un message, nous ne l’avons reçu que si une référence s’est affichée. Si vous n’en avez pas vu, renvoyez-le : le même message envoyé deux fois ne pose aucun problème.
received-again = Écrire un message

about-title = À propos de ce répertoire
about-description = Ce qui compte ici comme contre-discours, comment les fiches sont choisies, et ce que veut dire « touché ».
about-lead = Ce répertoire prend la suite d’une page sur la France qui n’est plus en ligne. Il conserve ce qu’elle racontait, ajoute d’autres pays, et précise pour chaque chiffre où on peut le lire.
about-what-title = Ce qui compte ici comme contre-discours
about-what-1 = Le contre-discours, c’est toute réponse à la haine qui ne prive pas l’autre de parole : des faits, de l’humour, une histoire, de la solidarité avec les personnes attaquées, une aide proposée à qui veut en sortir.
about-what-2 = Prévenir la haine en fait aussi partie, quand on s’adresse à des personnes : formations, projets scolaires, guides. Supprimer des contenus et poursuivre leurs auteurs peut être nécessaire, mais ce n’est pas l’objet de ce répertoire.
about-choice-title = Comment les fiches sont choisies
about-choice-1 = Une fiche a besoin d’une source que d’autres peuvent vérifier : la page de l’organisateur, un rapport ou la presse. Ce qu’aucune source n’indique, nous ne l’ajoutons pas : ni organisation, ni chiffre, ni date, ni lien.
about-choice-2 = C’est pourquoi on voit surtout de grands programmes et leurs partenaires. Une association qui n’a jamais rien publié dans une langue que nous lisons peut manquer. Si vous en connaissez une, dites-le-nous.
about-choice-3 = Chaque organisation figure dans le pays où elle a agi, avec la mention du pays où elle a son siège. Toute personne en danger peut demander à ne plus apparaître ; nous ne nommons jamais de particuliers, ni de lieu plus précis qu’une ville.
about-figures-title = Ce que disent les chiffres
about-figures-1 = Presque tous les chiffres viennent des organisateurs eux-mêmes. La page qui employait le plus le mot « touché » ne l’a jamais défini : il peut s’agir de personnes, ou de vues, dont une seule personne peut produire un grand nombre.
about-figures-2 = Chaque chiffre est donc accompagné de ce qu’en dit sa source : sa solidité, ce qu’il compte, sur quelle période, et à quelle date. Ce qu’aucune source ne date est indiqué « sans date ».
about-figures-3 = Les totaux sont calculés, jamais saisis à la main : on additionne les chiffres principaux d’une même unité, sans les prévisions, et on arrondit la somme vers le bas, à ses deux premiers chiffres. Quand les sources se contredisent, les deux chiffres figurent côte à côte, et une note dit lequel nous préférons et pourquoi.
about-qualifiers-title = La solidité d’un chiffre
about-qualifier-exact = Sans mot devant : le nombre tel que la source le montre.
about-qualifier-at-least = « Plus de » : la source dit « plus de » ou « au moins », ou affiche un signe plus.
about-qualifier-nearly = « Près de » : la source dit qu’il s’en est fallu de peu.
about-qualifier-approx = « Environ » : la source arrondit ou estime.
about-qualifier-forecast = « Prévu » : annoncé à l’avance. N’entre jamais dans un total.
about-units-title = Ce qui est compté
about-units-lead = Les chiffres d’une même unité peuvent s’additionner ; ceux de deux unités, jamais.
about-units-people = Personnes
about-units-events = Événements, dont une seule personne peut produire un grand nombre
about-units-groups = Organisations, lieux et œuvres
about-units-percent = Proportions
about-open-title = Réutiliser, vérifier
about-open-1 = Tout le monde peut réutiliser les textes et les chiffres, à condition de citer ce répertoire (CC BY 4.0). Chaque page contient un lien pour signaler une erreur.

privacy-title = Confidentialité
privacy-description = Ce que ce site enregistre sur ses visiteurs, et ce que devient un message.
privacy-lead = Lire ce site ne laisse aucune trace chez nous. Si vous nous écrivez, nous gardons votre message, chiffré, pendant une durée que nous vous indiquons.
privacy-reading-title = Quand vous lisez
privacy-reading-1 = Nous n’enregistrons ni votre adresse IP, ni votre navigateur, ni votre appareil, ni la page d’où vous venez, ni vos recherches. Il n’y a ni cookies ni scripts, et rien n’est chargé depuis un autre site.
privacy-reading-2 = Le réseau entre vous et nous peut voir que vous visitez ce site. Une personne qui regarde l’historique de votre navigateur aussi.
privacy-writing-title = Quand vous écrivez
privacy-writing-1 = Votre message est chiffré à l’intention de l’équipe de ce répertoire avant de toucher un disque. En clair, nous ne gardons que sa référence, l’heure de son arrivée, sa taille approximative, le bac dans lequel il a été classé, le fait qu’il ait été lu ou non et l’heure à laquelle on y a répondu ; et, pendant un jour, un code calculé à partir de tout le formulaire avec une clé secrète, pour ne pas garder deux fois le même.
privacy-writing-2 = L’équipe n’a besoin de votre nom, qui peut être inventé, et de votre adresse électronique que pour vous répondre. Elle ne transmet ni l’un ni l’autre.
privacy-writing-3 = Ce que vous écrivez peut révéler vos opinions politiques ou religieuses. Nous ne le gardons que parce que vous l’acceptez, et vous pouvez retirer votre accord : écrivez-nous en indiquant la référence.
privacy-writing-4 = Ce que personne n’a lu n’est supprimé qu’après trois avertissements à l’équipe. Ce qui est supprimé est écrasé. Si l’horloge de notre machine fait un saut de plus d’un jour, ou si la machine s’arrête pendant plus d’un jour, la suppression attend une semaine : une horloge déréglée ne supprime rien.
privacy-sorting-title = Comment les messages sont triés et ralentis
privacy-sorting-1 = Sur notre machine, un programme place chaque message dans l’un de trois bacs : sans doute une personne, incertain, sans doute indésirable. Il regarde les liens, les formules des vendeurs et les textes qui reviennent sans cesse. Il ne supprime rien, et l’équipe voit les trois bacs. Pour cela, des empreintes de morceaux du texte restent en mémoire pendant deux heures au plus, jamais sur un disque.
privacy-sorting-2 = Pour que personne ne noie la boîte, nous n’acceptons d’un même réseau qu’un certain nombre de formulaires par heure. Pour cela, une empreinte du début de votre adresse IP reste en mémoire pendant deux heures au plus, sous une clé qui change toutes les heures. Elle n’est jamais écrite.
privacy-device-title = Sur un appareil partagé
privacy-device-1 = La page de contact demande au navigateur de ne rien garder. Ouvrez tout de même une fenêtre de navigation privée, et fermez-la ensuite.

accessibility-title = Accessibilité
accessibility-description = Ce que fait ce site pour que tout le monde puisse l’utiliser, comment nous le testons, et comment signaler un obstacle.
accessibility-lead = Tout le monde devrait pouvoir utiliser ce site : au clavier, avec un lecteur d’écran, en gros caractères, sur un vieux téléphone ou avec une connexion lente.
accessibility-status-title = Où nous en sommes
accessibility-status-1 = L’objectif est le niveau AA des règles pour l’accessibilité des contenus web (WCAG) 2.2, et le niveau AAA pour le contraste des textes.
accessibility-status-2 = À chaque modification, des programmes contrôlent toutes les pages : axe-core, le validateur du W3C, et un navigateur où chaque type de page est affiché en trois largeurs, en couleurs claires, sombres et imposées par le système, avec un zoom de 400 %, sur papier, et utilisé au clavier seul.
accessibility-status-3 = Les programmes trouvent à peu près la moitié des obstacles. Aucune personne utilisant des aides techniques n’a encore testé le site, et il n’a fait l’objet d’aucun audit externe.
accessibility-limits-title = Limites connues
accessibility-limits-1 = Le formulaire de contact désactive l’aide du navigateur pour remplir noms et adresses. Sur un appareil partagé, cette aide révélerait à d’autres qui nous a écrit ; ici, la sécurité passe avant tout.
accessibility-limits-2 = Les cartes ne peuvent pas être utilisées au clavier ; les listes à côté contiennent les mêmes liens. Les textes qui manquent dans une langue sont affichés en anglais et signalés comme tels.
accessibility-report-title = Nous signaler un obstacle
accessibility-report-1 = Si quelque chose vous bloque, écrivez-nous. Dites ce que vous vouliez faire et ce qui vous en a empêché ; connaître les outils que vous utilisez nous aide à trouver la cause.

coverage-title = Les langues de ce répertoire
coverage-description = Où en est le répertoire dans chaque langue.
coverage-lead = Les mots de l’interface sont complets dans toutes les langues. Les textes des fiches sont écrits par des personnes, et certains manquent encore ; le texte anglais s’affiche alors, signalé comme tel.
coverage-countries = Pays
coverage-initiatives = Initiatives
coverage-campaigns = Campagnes
coverage-parts = Contributions des partenaires
coverage-resources = Ressources
coverage-notes = Notes
coverage-of = { $done } sur { $all }
coverage-how = Décompte fait à l’instant, d’après les fiches du répertoire.
coverage-whole = Pays présentés entièrement dans cette langue :

search-title = Chercher dans le répertoire
search-title-of = « { $text } » – recherche
search-description = Trouver des pays, des initiatives, des campagnes, des partenaires et des guides par mot, lieu, thème ou année.
search-lead = Un mot à moitié oublié suffit, ou même son début. Peu importent les accents et les petites fautes ; les textes de toutes les langues sont parcourus.
search-words = Que cherchez-vous ?
search-button = Chercher
search-browse = Parcourir le répertoire
search-narrow = Affiner
search-choices = Recherche limitée à
search-choice = { $facet } : { $value }
search-remove = retirer
search-more = Plus : { $facet }
search-left-out = { $category ->
    [one] { $n } de plus. Ajoutez un mot pour affiner.
    [many] { $n } de plus. Ajoutez un mot pour affiner.
   *[other] { $n } de plus. Ajoutez un mot pour affiner.
  }
search-results = { $category ->
    [one] { $n } résultat
    [many] { $n } de résultats
   *[other] { $n } résultats
  }
search-found = { $results } pour « { $text } »
search-countries = { $category ->
    [one] { $n } pays
    [many] { $n } de pays
   *[other] { $n } pays
  }
search-in-language = Trouvé dans un texte en { $language } :
search-only-language = Texte en { $language } :
search-none = Aucun résultat pour « { $text } ».
search-none-chosen = Aucun résultat pour ces choix.
search-most = Aucune entrée ne contient tous les mots de « { $text } ». Voici celles qui en contiennent le plus.
search-did-you-mean = Vouliez-vous dire :
search-offer = { $text } ({ $results })
search-looser = Élargir la recherche
search-without = sans « { $word } »
search-without-choices = sans aucun de ces choix
search-missing-title = Il manque quelque chose ?
search-missing = Le répertoire ne recense que ce qu’une source atteste. Si vous connaissez une action contre la haine qui devrait y figurer, dites-le-nous.
search-missing-contact = Nous écrire
search-unknown = L’adresse demande « { $choice } », que le répertoire ne connaît pas. Ce critère a été ignoré.
search-many-words = Seuls les { $n } premiers mots ont été pris en compte.
search-cut = Tous les mots n’ont pas été pris en compte : la recherche aurait été trop longue. Essayez avec des mots plus rares.
search-too-long = C’est trop long pour une recherche. Limitez-vous à { $limit } caractères.
search-pages = Pages de résultats
opensearch-name = Contre-discours
facet-kind = Type
facet-country = Pays
facet-initiative = Initiative
facet-theme = Thème
facet-year = Année
facet-status = État
facet-language = Langue
kind-country = Pays
kind-initiative = Initiative
kind-campaign = Campagne
kind-partner = Partenaire
kind-resource = Ressource
